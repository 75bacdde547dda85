import type { Passage } from './passages.ts';
import { MASK } from './placeholders.ts';
import { getWords, splitSentences } from './sentences.ts';

/** How easy the texts of one language are to read. Words and sentences are counts. */
export interface Readability {
  sentences: number;
  words: number;
  /** Words in a sentence, on average; a placeholder counts as one word. */
  mean: number;
  /** Words in the longest sentence. */
  longest: number;
  /** Words of more than 15 letters, each with how often it occurs; the most frequent first. */
  longWords: readonly (readonly [word: string, count: number])[];
}

/** A word with more letters than this has to be taken apart by somebody who learns the language. */
const MANY_LETTERS = 15;

/** Measures texts. Level B1 has no formula for Dutch; these three figures are what editors can act on. */
export function measureReadability(passages: readonly Passage[]): Readability {
  const lengths: number[] = [];
  const longWords = new Map<string, number>();
  for (const { prose } of passages) {
    for (const { text } of prose) {
      for (const sentence of splitSentences(text)) {
        const words = getWords(sentence.text);
        if (words.length > 0) lengths.push(words.length);
        for (const word of words.flatMap(getLongWord))
          longWords.set(word, (longWords.get(word) ?? 0) + 1);
      }
    }
  }
  const words = lengths.reduce((sum, length) => sum + length, 0);
  return {
    sentences: lengths.length,
    words,
    mean: lengths.length === 0 ? 0 : words / lengths.length,
    longest: Math.max(0, ...lengths),
    longWords: [...longWords].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
  };
}

function getLongWord(word: string): string[] {
  const letters = word.replace(/[^\p{L}-]/gu, '').toLowerCase();
  return !word.includes(MASK) && letters.length > MANY_LETTERS ? [letters] : [];
}

/** Targets for the source language (design, figures to measure): averages a reader at level B1 can follow. */
export const TARGETS = { mean: 12, longest: 25, longWordShare: 0.01 } as const;

/** Returns the share of long words, from 0 to 1. */
export function getLongWordShare({ words, longWords }: Readability): number {
  return words === 0 ? 0 : longWords.reduce((sum, [, count]) => sum + count, 0) / words;
}

/** Returns the measure as one line for the terminal. */
export function formatReadability(name: string, measure: Readability): string {
  const { sentences, mean, longest } = measure;
  const share = (getLongWordShare(measure) * 100).toFixed(1);
  const most = measure.longWords.slice(0, 3).map(([word]) => word);
  const often = most.length > 0 ? `, most often ${most.join(', ')}` : '';
  return [
    `${name}: ${sentences} sentences`,
    `${mean.toFixed(1)} words each on average (at most ${TARGETS.mean})`,
    `the longest ${longest} (at most ${TARGETS.longest})`,
    `${share} % words of more than ${MANY_LETTERS} letters (at most ${TARGETS.longWordShare * 100} %)${often}`,
  ].join('; ');
}
