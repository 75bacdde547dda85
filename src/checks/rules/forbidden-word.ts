import { FORBIDDEN_WORDS } from '../forbidden-words.ts';
import type { Rule } from '../rule.ts';

export const forbiddenWord: Rule = {
  name: 'forbidden-word',
  description: 'People are described by their situation, never by a label.',
  scope: 'entry',
  *check({ passages }) {
    for (const { lang, prose } of passages) {
      for (const { pattern, instead } of FORBIDDEN_WORDS[lang] ?? []) {
        for (const { text, at } of prose) {
          for (const match of text.matchAll(pattern)) {
            yield {
              ...at(match.index, match[0].length),
              found: `The words "${match[0]}" label people.`,
              expected: 'People are described by their situation.',
              fix: `Write for example: ${instead}`,
            };
          }
        }
      }
    }
  },
};
