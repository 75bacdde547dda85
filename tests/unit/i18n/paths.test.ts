import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { getAlternates, getQrPath, localise, PATHS } from '../../../src/i18n/paths.ts';

test('a page has an address in each language', () => {
  expect(localise('ar', '/countries/gh/')).toBe('/ar/countries/gh/');
  expect(localise('nl', PATHS.home)).toBe('/nl/');
});

test('the alternates of a page keep the page and name the language in its own words', () => {
  const alternates = getAlternates('/sources/');
  expect(alternates).toContainEqual({ tag: 'ar', autonym: 'العربية', href: '/ar/sources/' });
  expect(alternates.map(({ tag }) => tag)).toEqual(LANGUAGES.map(({ tag }) => tag));
});

test('a page has a QR code in each language, under a name that does not name the page', () => {
  expect(getQrPath('ar', '/countries/gh/')).toBe('/qr/8hchdw.svg');
  expect(getQrPath('nl', PATHS.home)).toBe('/qr/g7hhb3.svg');
});

test('the code of a country is in lower case in its address', () => {
  expect(PATHS.country('GH')).toBe('/countries/gh/');
});

test('every address begins and ends with a slash', () => {
  for (const path of Object.values(PATHS))
    expect(typeof path === 'string' ? path : path('a-b')).toMatch(/^\/(?:[a-z-]+\/)*$/);
});

test('no two pages share an address', () => {
  const paths = Object.values(PATHS).map((path) => (typeof path === 'string' ? path : path('x')));
  expect(new Set(paths).size).toBe(paths.length);
});
