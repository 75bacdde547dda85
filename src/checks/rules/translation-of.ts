import { SOURCE_LANGUAGE } from '../../i18n/languages.ts';
import type { Rule } from '../rule.ts';
import { locate } from '../site-file.ts';

export const translationOf: Rule = {
  name: 'wrong-translation',
  description: 'Dutch words are no translation, and no words are a translation of themselves.',
  scope: 'entry',
  *check({ files }) {
    for (const entry of files.values()) {
      const { place, yaml } = entry;
      if (place.kind !== 'words' || !yaml.findValue(['translation'])) continue;
      const value: unknown = yaml.value;
      const translation: unknown =
        typeof value === 'object' && value !== null ? Reflect.get(value, 'translation') : undefined;
      const of: unknown =
        typeof translation === 'object' && translation !== null
          ? Reflect.get(translation, 'of')
          : undefined;
      if (place.lang === SOURCE_LANGUAGE || of === place.lang) {
        yield {
          ...locate(entry, ['translation'], 'key'),
          found: `These words are said to be translated${of === place.lang ? ' from their own language' : ', and Dutch is written first'}.`,
          expected:
            'Dutch words have no "translation:"; other words name the language they were made from.',
          fix:
            place.lang === SOURCE_LANGUAGE
              ? 'Delete "translation:" and the lines under it.'
              : 'Write: of: nl',
        };
      }
    }
  },
};
