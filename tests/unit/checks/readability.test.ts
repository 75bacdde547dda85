import { expect, test } from 'vitest';
import type { Passage } from '../../../src/checks/passages.ts';
import {
  formatReadability,
  getLongWordShare,
  measureReadability,
} from '../../../src/checks/readability.ts';

const create = (text: string): Passage => ({
  collection: 'guides',
  id: 'papieren',
  lang: 'nl',
  key: 'body',
  text,
  prose: [{ text, linked: [], at: () => ({ file: 'nl.md', line: 1, col: 1 }) }],
  at: () => ({ file: 'nl.md', line: 1, col: 1 }),
});

test('counts sentences and words, and finds the longest sentence', () => {
  const measure = measureReadability([create('U beslist. Niemand dwingt u om te gaan!')]);
  expect(measure).toMatchObject({ sentences: 2, words: 8, mean: 4, longest: 6 });
});

test('long words are told with how often they occur, the most frequent first', () => {
  const text = 'Vreemdelingenbewaring. Herintegratieondersteuning en herintegratieondersteuning.';
  const measure = measureReadability([create(text)]);
  expect(measure.longWords).toEqual([
    ['herintegratieondersteuning', 2],
    ['vreemdelingenbewaring', 1],
  ]);
  expect(getLongWordShare(measure)).toBe(3 / 4);
});

test('nothing to read is easy to read', () => {
  const measure = measureReadability([]);
  expect(measure).toEqual({ sentences: 0, words: 0, mean: 0, longest: 0, longWords: [] });
  expect(getLongWordShare(measure)).toBe(0);
});

test('the measure is one line, with its targets', () => {
  expect(formatReadability('Dutch', measureReadability([create('U beslist zelf.')]))).toBe(
    'Dutch: 1 sentences; 3.0 words each on average (at most 12); the longest 3 (at most 25); 0.0 % words of more than 15 letters (at most 1 %)',
  );
});
