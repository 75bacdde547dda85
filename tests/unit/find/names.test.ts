import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getCountryNames } from '../../../src/i18n/country-names.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { foldCompact } from '../../../src/model/find/fold.ts';
import { content, countries } from '../real-content.ts';
import { find } from './indexes.ts';

const names = countries.flatMap((country) =>
  getCountryNames(country).map((name) => ({ id: country.id, name })),
);

test.each(LANGUAGES.map(({ tag }) => tag))(
  'on the pages in %s every country is found by each of its names',
  (tag) => {
    // Two letters, such as RU for Reino Unido, are the beginning of too many names to promise it.
    const lost = names
      .filter(({ name }) => foldCompact(name).length > 2)
      .filter(({ id, name }) => !find(tag, name, 3).includes(id));
    expect(lost).toEqual([]);
  },
);

test('every name that editors list is found on a page in another language', () => {
  const listed = [...content.searchNames.values()].flatMap((list) => [
    ...Object.entries(list.countries),
    ...Object.entries(list.organisations).map(([id, own]) => [`organisation:${id}`, own] as const),
    ...Object.entries(list.programmes).map(([id, own]) => [`programme:${id}`, own] as const),
  ]);
  const lost = listed.flatMap(([key, own]) =>
    own.filter((name) => !find('ti', name, 3).includes(key)).map((name) => `${key} ${name}`),
  );
  expect(lost).toEqual([]);
});

const LETTER = /\p{L}/u;
const long = names.filter(({ name }) => foldCompact(name).length >= 6);

/** One letter left out, put in, changed, or exchanged with the next. */
const makeError = (name: string, at: number, other: string, kind: number): string => {
  const letters = [...name];
  const place = at % letters.length;
  const next = letters[place + 1] ?? '';
  if (kind === 0) letters.splice(place, 1);
  if (kind === 1) letters.splice(place, 0, other);
  if (kind === 2) letters.splice(place, 1, other);
  if (kind === 3) letters.splice(place, 2, next, letters[place] ?? '');
  return letters.join('');
};

const typed = fc
  .record({
    country: fc.constantFrom(...long),
    from: fc.constantFrom(...long),
    at: fc.nat(60),
    letter: fc.nat(60),
    kind: fc.nat(3),
  })
  .map(({ country, from, at, letter, kind }) => {
    const letters = [...from.name].filter((other) => LETTER.test(other));
    const other = letters[letter % letters.length] ?? '';
    return { ...country, query: makeError(country.name, at, other, kind) };
  })
  // An error beside a joined sign can make two letters one: two errors for who compares letters.
  .filter(({ name, query }) => Math.abs(foldCompact(name).length - foldCompact(query).length) <= 1);

test.each(LANGUAGES.map(({ tag }) => tag))(
  'on the pages in %s a name of six letters with one typing error is among the first three',
  (tag) => {
    fc.assert(
      fc.property(typed, ({ id, query }) => {
        expect(find(tag, query, 3)).toContain(id);
      }),
      // A fixed seed: names are data, and an unlucky pair of them must not stop another's change.
      { numRuns: 1000, seed: 4 },
    );
  },
);
