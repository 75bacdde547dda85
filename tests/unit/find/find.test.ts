import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findEntries } from '../../../src/model/find/find.ts';
import { openIndex } from '../../../src/model/find/find-index.ts';
import { getIndex } from './indexes.ts';

const index = openIndex({
  ids: 'GM o:iom-nl MM SO SZ SD',
  columns: [
    'Gambia/IOM Nederland+IOM/Myanmar (Birma)/Somalië/Swaziland+Eswatini/Soedan',
    'The Gambia//Burma/Somalia//Sudan',
    'غامبيا//ميانمار/الصومال//السودان',
  ].map((text) => ({ text, letters: '' })),
});

const ask = (query: string) =>
  findEntries(index, query, 3).map(({ entry, match, name }) => `${entry.id} ${match} ${name}`);

test('a hit says by which name and in which way it was found', () => {
  expect(ask('somalië')).toEqual(['SO exact Somalië']);
  expect(ask('gam')).toEqual(['GM prefix Gambia']);
  expect(ask('burma')).toEqual(['MM alias Burma']);
  expect(ask('bur')).toEqual(['MM alias-prefix Burma']);
  expect(ask('nederland')).toEqual(['iom-nl word IOM Nederland']);
  expect(ask('sumaliya')).toEqual(['SO sound Somalië']);
  expect(ask('gmabia')).toEqual(['GM fuzzy Gambia']);
});

test('a hit carries the kind, the id and the name that the page shows', () => {
  expect(findEntries(index, 'iom', 1)[0]?.entry).toEqual({
    kind: 'organisation',
    id: 'iom-nl',
    name: 'IOM Nederland',
  });
  expect(findEntries(index, 'Birma', 1)[0]?.entry.name).toBe('Myanmar (Birma)');
});

test('equals stand in the order of the index, and no more than asked', () => {
  expect(ask('s').map((hit) => hit.slice(0, 2))).toEqual(['SO', 'SZ', 'SD']);
  expect(findEntries(index, 's', 1)).toHaveLength(1);
  expect(findEntries(index, 's', 0)).toEqual([]);
});

test('any text may be asked, however long', () => {
  const real = getIndex('nl');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (query) => {
      for (const { entry } of findEntries(real, query, 5)) expect(real.entries).toContain(entry);
    }),
    { numRuns: 300 },
  );
  expect(findEntries(real, '\ud800\u0000\n|', 5)).toEqual([]);
  expect(findEntries(real, 'ab '.repeat(100_000), 5)).toEqual([]);
});
