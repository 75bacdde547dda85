import { findPlaceholders } from '../placeholders.ts';
import type { Rule } from '../rule.ts';
import type { SiteFile } from '../site-file.ts';

export const citedSource: Rule = {
  name: 'cited-source',
  description:
    'A source that a text cites stands in its list of sources, so that the list tells all that the text rests on.',
  scope: 'entry',
  *check({ passages, files }) {
    for (const { collection, id, lang, key, text, at } of passages) {
      const path =
        collection === 'glossary' ? `glossary/${id}.yml` : `${collection}/${id}/${lang}.md`;
      const listed = getSources(files.get(path));
      if (!listed || (key !== 'body' && key !== 'meaning')) continue;
      for (const { text: found, inside, offset } of findPlaceholders(text)) {
        const [kind, source = ''] = inside.split(':');
        if (kind !== 'cite' || listed.includes(source)) continue;
        yield {
          ...at(offset, found.length),
          found: `The text cites "${source}", which is not in its list of sources.`,
          expected: 'Every source that is cited stands under "source:" at the top of the file.',
          fix: `Add under "source:" the line "  - ${source}", or correct the citation.`,
        };
      }
    }
  },
};

function getSources(entry: SiteFile | undefined): readonly unknown[] | undefined {
  const value: unknown = entry?.yaml.value;
  const source: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, 'source') : undefined;
  return Array.isArray(source) ? source : undefined;
}
