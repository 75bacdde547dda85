import { expect, test } from 'vitest';
import { getHref, tell, tellStatements } from '../../../src/catalogue/told.ts';
import { findWords, findWordsIfAny } from '../../../src/catalogue/words.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { need } from '../real-content.ts';
import { createTestReader, library } from './library.ts';

/** The library without the words of these languages. */
function without(...tags: string[]): typeof library {
  const words = [...library.words].filter(([, { lang }]) => !tags.includes(lang));
  return { ...library, words: new Map(words) };
}

test.each([
  ['ar', [], 'ar'],
  ['ar', ['ar'], 'en'],
  ['ar', ['ar', 'en'], 'nl'],
  ['en', ['en'], 'nl'],
])('a reader of %s without %j gets words in %s', (tag, missing, lang) => {
  const { parts, blocks } = findWords(without(...missing), 'supportLevels', 'basis', tag);
  expect(parts.title?.lang).toBe(lang);
  expect(new Set(blocks.map((block) => block.lang))).toEqual(new Set([lang]));
});

test('an entry without any words stops the build, unless it may have none', () => {
  expect(() => findWords(library, 'programmes', 'none', 'nl')).toThrow(
    'No words for programmes/none',
  );
  expect(findWordsIfAny(library, 'countries', 'FR', 'nl')).toBeUndefined();
  expect(findWordsIfAny(library, 'countries', 'MA', 'nl')).toBeDefined();
});

test('a sentence says in which language it is', () => {
  const { exclusions } = need(library.countries.get('MA'), 'MA');
  const part = without('ar');
  const told = tellStatements(part, createTestReader('ar', part), 'countries', 'ma', exclusions);
  expect(told.map(({ lang }) => lang)).toEqual(['en', 'en']);
});

test('a disputed fact is told with what the other source says, and where', () => {
  const fact = need(
    library.levels.get('basis')?.statements.find(({ id }) => id === 'excl-dublin'),
    'excl-dublin',
  );
  const told = tell(library, createTestReader('en'), 'support-levels/basis#excl-dublin', fact);
  expect(told?.disputes.map(({ href }) => href)).toEqual(['/en/support/basis/#dublin-possible']);
  expect(told?.disputes[0]?.pieces.length).toBeGreaterThan(0);
});

test.each([
  ['support-levels/basis#cond-visa', '/nl/support/basis/#cond-visa'],
  ['programmes/erin#list-scope', '/nl/programmes/erin/#list-scope'],
  ['organisations/vwn#role', '/nl/organisations/vwn/#role'],
  ['countries/ma#erin-2017', '/nl/countries/ma/#erin-2017'],
])('%s is shown at %s', (address, href) => {
  expect(getHref(createTestReader('nl'), address)).toBe(href);
});

test.each(LANGUAGES)('every statement and exclusion is told in $tag', ({ tag }) => {
  const reader = createTestReader(tag);
  const entries = [
    ...[...library.levels.values()].map((one) => ['support-levels', one.id, one] as const),
    ...[...library.programmes.values()].map((one) => ['programmes', one.id, one] as const),
    ...[...library.organisations.values()].map((one) => ['organisations', one.id, one] as const),
  ];
  for (const [collection, id, { statements }] of entries) {
    const told = tellStatements(library, reader, collection, id, statements);
    expect(told.length, id).toBe(statements.length);
    expect(new Set(told.map(({ lang }) => lang)).size, id).toBeLessThanOrEqual(1);
  }
  for (const { id, exclusions, statements } of library.countries.values()) {
    const facts = [...exclusions, ...statements];
    const told = tellStatements(library, reader, 'countries', id.toLowerCase(), facts);
    expect(told.length, id).toBe(facts.length);
  }
});
