import type { Rule } from '../rule.ts';

/** How an editor calls what Markdown names so. */
const NAMES: Readonly<Record<string, string>> = {
  table: 'a table',
  tableRow: 'a table',
  tableCell: 'a table',
  code: 'a block of code',
  thematicBreak: 'a line across the page',
  delete: 'struck-out text',
  linkReference: 'a link whose address stands elsewhere',
  imageReference: 'an image whose address stands elsewhere',
};

const INSIDE = ['tableRow', 'tableCell'];

export const unshownMarkdown: Rule = {
  name: 'unshown-markdown',
  description: 'A text holds only what pages show, so that nothing of it is lost.',
  scope: 'entry',
  *check({ passages }) {
    for (const { markdown, at } of passages) {
      for (const { type, offset } of markdown?.unshown ?? []) {
        if (INSIDE.includes(type)) continue;
        yield {
          ...at(offset),
          found: `There is ${NAMES[type] ?? `a part "${type}"`} here.`,
          expected:
            'Pages show paragraphs, headings, lists, **bold**, *italic*, `code`, quotations, [links](address) and blocks.',
          fix: 'Write it as a list or as sentences.',
        };
      }
    }
  },
};
