import { expect, test } from 'vitest';
import { createFormats } from '../../../src/i18n/formats.ts';
import { getLanguage, LANGUAGES } from '../../../src/i18n/languages.ts';
import { countries } from '../real-content.ts';

const [nl, en, ar] = ['nl', 'en', 'ar'].map((tag) => createFormats(getLanguage(tag))) as [
  ReturnType<typeof createFormats>,
  ReturnType<typeof createFormats>,
  ReturnType<typeof createFormats>,
];

test.each([
  ['2025-10-31', '31 oktober 2025', '31 October 2025', '31 أكتوبر 2025'],
  ['2025-10', 'oktober 2025', 'October 2025', 'أكتوبر 2025'],
  ['2025', '2025', '2025', '2025'],
  ['2024-02-29', '29 februari 2024', '29 February 2024', '29 فبراير 2024'],
  ['1991', '1991', '1991', '1991'],
])('%s is written as precisely as it is known', (date, ...texts) => {
  expect([nl.date(date), en.date(date), ar.date(date)]).toEqual(texts);
});

test('Persian dates have the date of the Persian calendar beside them, in Latin digits', () => {
  const { date } = createFormats({
    tag: 'fa',
    intl: 'fa-u-ca-gregory-nu-latn',
    other: 'fa-u-ca-persian-nu-latn',
  });
  expect(date('2025-10-31')).toBe('31 اکتبر 2025 (9 آبان 1404)');
  expect(date('2025-10')).toBe('اکتبر 2025 (1404 مهر – 1404 آبان)');
  expect(date('2025')).toBe('2025 (1403 – 1404)');
});

test('sums are whole euro, in the way of the language and with Latin digits', () => {
  const plain = (text: string) => text.replaceAll(/\p{Cf}/gu, '').replaceAll('\u00A0', ' ');
  expect(plain(nl.euro(1800))).toBe('€ 1.800');
  expect(plain(en.euro(1800))).toBe('€1,800');
  expect(plain(ar.euro(1800))).toBe('1,800 €');
  expect(plain(nl.euro(40))).toBe('€ 40');
});

test('numbers have the separators of the language', () => {
  expect([nl.number(1702000), en.number(1702000), ar.number(1702000)]).toEqual([
    '1.702.000',
    '1,702,000',
    '1,702,000',
  ]);
});

test('countries have their names, and Hong Kong and Macau their short ones', () => {
  expect([nl.country('GH'), en.country('GH'), ar.country('GH')]).toEqual([
    'Ghana',
    'Ghana',
    'غانا',
  ]);
  expect([nl.country('XK'), en.country('XK')]).toEqual(['Kosovo', 'Kosovo']);
  expect([nl.country('HK'), nl.country('MO'), en.country('HK')]).toEqual([
    'Hongkong',
    'Macau',
    'Hong Kong',
  ]);
});

test.each(LANGUAGES)('each of the 204 countries has its own name in $tag', (language) => {
  const format = createFormats(language);
  const names = countries.map(({ id }) => format.country(id));
  expect(new Set(names).size).toBe(204);
  expect(names.filter((name) => /^[A-Z]{2}$/.test(name))).toEqual([]);
});

test('countries that are easily confused have different names', () => {
  for (const [a, b] of [
    ['NE', 'NG'],
    ['CD', 'CG'],
    ['GN', 'GW'],
    ['SD', 'SS'],
  ] as const)
    for (const format of [nl, en, ar]) expect(format.country(a)).not.toBe(format.country(b));
});

test('languages and lists are written in the language', () => {
  expect([nl.language('fr'), en.language('fr'), ar.language('fr')]).toEqual([
    'Frans',
    'French',
    'الفرنسية',
  ]);
  expect(nl.list(['a', 'b', 'c'])).toBe('a, b en c');
  expect(en.list(['a'])).toBe('a');
});

test('names stand in the order of the alphabet, whatever their accents', () => {
  expect(['Zuid-Afrika', 'Égypte', 'Ethiopië', 'Angola'].sort(nl.compare)).toEqual([
    'Angola',
    'Égypte',
    'Ethiopië',
    'Zuid-Afrika',
  ]);
  expect(['غانا', 'ألبانيا', 'بنين'].sort(ar.compare)).toEqual(['ألبانيا', 'بنين', 'غانا']);
});

test('a language without data is refused', () => {
  expect(() => createFormats({ tag: 'xx', intl: 'xx' })).toThrow('Intl has no data for xx');
});

test('inside a sentence a country has the article that its language gives it', () => {
  expect([nl, en, ar].map((format) => format.countryInText('PH'))).toEqual([
    'de Filipijnen',
    'the Philippines',
    'الفلبين',
  ]);
  expect([nl, en].map((format) => format.countryInText('GH'))).toEqual(['Ghana', 'Ghana']);
});
