import { expect, test } from 'vitest';
import { createTranslator } from '../../../src/i18n/translator.ts';

const nl = createTranslator('nl', {
  'call.heading': 'Wie u kunt bellen',
  'status.current': 'Geldt',
  'status.current.more': 'Geldt nog',
  'ask.one': 'Vraag {{first}} of {{second}}.',
  'sources.count_one': '{{count}} bron',
  'sources.count_other': '{{count}} bronnen',
});

test('a key gives its words, dots and all', () => {
  expect(nl('call.heading')).toBe('Wie u kunt bellen');
  expect(nl('status.current')).toBe('Geldt');
  expect(nl('status.current.more')).toBe('Geldt nog');
});

test('a key without words stops the build and names the file', () => {
  expect(() => nl('call.headin')).toThrow('No words for "call.headin" in content/ui/nl.json');
  expect(() => nl.raw('call')).toThrow('No words for "call"');
  expect(() => nl('')).toThrow();
  expect(() => nl('sources.count')).toThrow();
});

test('it tells whether a key has words', () => {
  expect([nl.has('call.heading'), nl.has('call.headin')]).toEqual([true, false]);
});

test('placeholders are filled as they are: Astro escapes what it places', () => {
  expect(nl('ask.one', { first: 'DT&V', second: '<b>' })).toBe('Vraag DT&V of <b>.');
});

test('raw words keep their placeholders, also after choosing a plural', () => {
  expect(nl.raw('ask.one')).toBe('Vraag {{first}} of {{second}}.');
  expect(nl.raw('sources.count', { count: 1 })).toBe('{{count}} bron');
});

test('two translators do not share words', () => {
  const en = createTranslator('en', { 'call.heading': 'Whom you can call' });
  expect([en('call.heading'), nl('call.heading')]).toEqual([
    'Whom you can call',
    'Wie u kunt bellen',
  ]);
  expect(() => en('status.current')).toThrow();
});

test.each([
  [0, '0 bronnen'],
  [1, '1 bron'],
  [2, '2 bronnen'],
])('Dutch has two plurals: %i', (count, words) => {
  expect(nl('sources.count', { count })).toBe(words);
});

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];

test.each([
  [0, 'zero'],
  [1, 'one'],
  [2, 'two'],
  [3, 'few'],
  [10, 'few'],
  [11, 'many'],
  [38, 'many'],
  [99, 'many'],
  [100, 'other'],
  [102, 'other'],
  [103, 'few'],
  [111, 'many'],
  [204, 'few'],
])('Arabic has six plurals: %i is %s', (count, category) => {
  const words = Object.fromEntries(CATEGORIES.map((name) => [`n_${name}`, `${name} {{count}}`]));
  const ar = createTranslator('ar', words);
  expect(ar('n', { count })).toBe(`${category} ${count}`);
});

test('a plural that is missing is not replaced by another language', () => {
  const ar = createTranslator('ar', { n_one: 'واحد' });
  expect(() => ar('n', { count: 3 })).toThrow('No words for "n"');
});
