import { expect, test } from 'vitest';
import { isHelper, STORE, splitAddress } from '../../../../src/model/keep/addresses.ts';
import { chooseOfflinePage } from '../../../../src/model/keep/choose-offline.ts';

test('the address of a page is its language and its path', () => {
  expect(splitAddress('/ar/countries/gh/')).toEqual({ tag: 'ar', path: '/countries/gh/' });
  expect(splitAddress('/nl/')).toEqual({ tag: 'nl', path: '/' });
  expect(splitAddress('/')).toEqual({ tag: '', path: '/' });
  expect(splitAddress('/countries/gh/')).toEqual({ tag: '', path: '/countries/gh/' });
});

test('what goes along with a language is told from what is kept', () => {
  const addresses = ['/ar/offline/', '/ar/kept/', '/ar/keep.json', '/ar/guides/money/', '/ar/'];
  expect(addresses.map(isHelper)).toEqual([true, true, true, false, false]);
});

test('the name of the store does not say what is read', () => {
  expect(STORE).toMatch(/^wijzer-\d+$/);
});

test('the offline page is that of the language of the address', () => {
  const stored = ['/nl/countries/gh/', '/nl/offline/', '/ar/offline/'];
  expect(chooseOfflinePage('/ar/guides/', stored)).toBe('/ar/offline/');
});

test('for a language that is not kept, or none, it is one that is', () => {
  const stored = ['/nl/countries/gh/', '/nl/offline/'];
  expect(chooseOfflinePage('/en/guides/', stored)).toBe('/nl/offline/');
  expect(chooseOfflinePage('/', stored)).toBe('/nl/offline/');
});

test('no other page ever stands in for one', () => {
  expect(chooseOfflinePage('/nl/guides/', ['/nl/', '/nl/guides/money/'])).toBeUndefined();
});
