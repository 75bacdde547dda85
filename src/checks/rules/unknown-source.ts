import { getTexts, walkFields } from '../fields.ts';
import type { Rule } from '../rule.ts';
import { hasEntry } from '../site.ts';
import { locate } from '../site-file.ts';
import { formatSuggestion } from '../suggest.ts';

export const unknownSource: Rule = {
  name: 'unknown-source',
  description:
    'Every source that is named has its own file, so that a reader can see what a fact rests on.',
  scope: 'site',
  *check(site) {
    for (const entry of site.files.values()) {
      for (const { key, value, path } of walkFields(entry.yaml.value)) {
        if (key !== 'source' || entry.place.kind === 'ui') continue;
        for (const source of getTexts(value, path)) {
          if (hasEntry(site, 'sources', source.text)) continue;
          yield {
            ...locate(entry, source.path),
            found: `There is no source "${source.text}".`,
            expected: 'A source is the name of a file in content/sources, without .yml.',
            fix: `Correct the name, or add content/sources/${source.text}.yml.${formatSuggestion(source.text, site.ids.get('sources') ?? [])}`,
          };
        }
      }
    }
  },
};
