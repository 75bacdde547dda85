import type { Rule } from '../rule.ts';

const TAG = /<\/?[a-z!][^>\n]*>?/gi;

export const rawHtml: Rule = {
  name: 'raw-html',
  description: 'Words hold no HTML: it can break a page, or run a program on it.',
  scope: 'entry',
  *check({ passages }) {
    for (const { markdown, text, at } of passages) {
      const tags = markdown
        ? markdown.html.map(({ value, offset }) => ({ value: value.split('\n')[0] ?? '', offset }))
        : [...text.matchAll(TAG)].map((match) => ({ value: match[0], offset: match.index }));
      for (const { value, offset } of tags) {
        yield {
          ...at(offset, value.length),
          found: `There is HTML here: ${value}`,
          expected: markdown ? 'The text is plain Markdown.' : 'The text is plain, without markup.',
          fix: markdown
            ? 'Write Markdown instead: **bold**, *italic*, [text](address), or a list with "- ".'
            : 'Take the HTML out.',
        };
      }
    }
  },
};
