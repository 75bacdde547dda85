import { HARD_WORDS, type HardWord, PUSHING_WORDS } from '../hard-words.ts';
import type { Passage } from '../passages.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const hardWord: Rule = {
  name: 'hard-word',
  description: 'Words of letters and offices are replaced by those that people use.',
  scope: 'entry',
  *check({ passages }) {
    const expected = 'Words are those that a reader at level B1 knows.';
    yield* find(passages, HARD_WORDS, (word) => ({
      found: `The word "${word}" is hard to read.`,
      expected,
    }));
  },
};

export const pushingWord: Rule = {
  name: 'pushing-word',
  description: 'This site informs; no sentence urges a reader to go or to stay.',
  scope: 'entry',
  *check({ passages }) {
    const expected = 'A sentence says what exists or what a source says, and leaves the choice.';
    yield* find(passages, PUSHING_WORDS, (word) => ({
      found: `The words "${word}" push the reader.`,
      expected,
    }));
  },
};

function* find(
  passages: readonly Passage[],
  lists: typeof HARD_WORDS,
  tell: (word: string) => Pick<Finding, 'found' | 'expected'>,
): Generator<Finding> {
  for (const { lang, prose } of passages) {
    const words = (lists[lang] ?? []).map(compile);
    for (const { text, at } of prose) {
      for (const { regex, instead } of words) {
        for (const match of text.matchAll(regex)) {
          yield {
            ...at(match.index, match[0].length),
            ...tell(match[0]),
            fix: `Write for example: ${instead}`,
          };
        }
      }
    }
  }
}

const compiled = new Map<string, RegExp>();

function compile({ word, instead }: HardWord): { regex: RegExp; instead: string } {
  const regex = compiled.get(word) ?? new RegExp(`(?<!\\p{L})(?:${word})(?!\\p{L})`, 'giu');
  compiled.set(word, regex);
  return { regex, instead };
}
