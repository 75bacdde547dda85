import { TARGETS } from '../readability.ts';
import type { Rule } from '../rule.ts';
import { getWords, splitSentences } from '../sentences.ts';

export const sentenceLength: Rule = {
  name: 'long-sentence',
  description:
    'Dutch and English sentences, from which others are translated, have at most 25 words.',
  scope: 'entry',
  *check({ passages }) {
    for (const { lang, prose } of passages) {
      if (lang !== 'nl' && lang !== 'en') continue;
      for (const { text, at } of prose) {
        for (const sentence of splitSentences(text)) {
          const count = getWords(sentence.text).length;
          if (count <= TARGETS.longest) continue;
          yield {
            ...at(sentence.offset, sentence.text.length),
            found: `This sentence has ${count} words.`,
            expected: `A sentence has at most ${TARGETS.longest} words; a placeholder counts as one.`,
            fix: 'Make two sentences of it, or leave something out.',
          };
        }
      }
    }
  },
};
