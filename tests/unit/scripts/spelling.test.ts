import { expect, test } from 'vitest';
import { collectWords } from '../../../scripts/spelling/words.ts';
import type { Passage } from '../../../src/checks/passages.ts';
import { MASK } from '../../../src/checks/placeholders.ts';

const passage = (text: string): Passage => ({
  collection: 'guides',
  id: 'papieren',
  lang: 'nl',
  key: 'body',
  text,
  prose: [{ text, linked: [], at: (index) => ({ file: 'nl.md', line: 1, col: index + 1 }) }],
  at: (offset) => ({ file: 'nl.md', line: 1, col: offset + 1 }),
});

test('every word is found with each place where it stands', () => {
  const words = collectWords([passage('Uw papieren, uw zo’n reis-plan. Uw')]);
  expect([...words.keys()]).toEqual(['Uw', 'papieren', 'uw', "zo'n", 'reis-plan']);
  expect(words.get('Uw')?.map(({ col }) => col)).toEqual([1, 33]);
});

test('covered names are not spelt', () => {
  const words = collectWords([passage(`Vraag ${MASK.repeat(3)} of ${MASK}-adviseurs.`)]);
  expect([...words.keys()]).toEqual(['Vraag', 'of', 'adviseurs']);
});

test('numbers and signs are no words', () => {
  expect([...collectWords([passage('18 + 2 = € 20')]).keys()]).toEqual([]);
});
