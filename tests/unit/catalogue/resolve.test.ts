import { expect, test } from 'vitest';
import { getShortName } from '../../../src/catalogue/resolve.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { createTestReader, library } from './library.ts';

const nl = createTestReader('nl');
const ar = createTestReader('ar');

test.each([
  ['{{organisation:iom-nl}}', { kind: 'name', text: 'IOM', href: '/nl/organisations/iom-nl/' }],
  ['{{programme:rean}}', { kind: 'name', text: 'REAN', href: '/nl/programmes/rean/' }],
  ['{{country:GH}}', { kind: 'link', text: 'Ghana', href: '/nl/countries/gh/' }],
  ['{{date:2025-10}}', { kind: 'date', text: 'oktober 2025', date: '2025-10' }],
  ['{{count:1702000}}', { kind: 'number', text: '1.702.000', value: 1702000 }],
  ['{{source:seed-004}}', { kind: 'name', href: '/nl/sources/seed-004/' }],
  ['{{amount:avrr-nl#reint-adult}}', { kind: 'amount', value: 1800 }],
  ['{{phone:dtv#phone}}', { kind: 'phone', phone: { value: '+31880777700' } }],
])('%s becomes a fact', (text, piece) => {
  expect(nl.fill(text)).toMatchObject([piece]);
});

test('a level begins with a capital only where a sentence begins', () => {
  const getTexts = (text: string) =>
    nl.fill(text).flatMap((piece) => (piece.kind === 'link' ? [piece.text] : []));
  expect(getTexts('{{level:basis}} of {{level:basis}}. {{level:basis}}')).toEqual([
    'Basisvertrekondersteuning',
    'basisvertrekondersteuning',
    'Basisvertrekondersteuning',
  ]);
  expect(getTexts('Let op: {{level:basis}}')).toEqual(['Basisvertrekondersteuning']);
});

test('own names stay in Latin script, and country names follow the reader', () => {
  expect(ar.fill('{{organisation:vwn}}')).toMatchObject([
    { text: 'VluchtelingenWerk', href: '/ar/organisations/vwn/' },
  ]);
  expect(ar.fill('{{country:GH}}')).toMatchObject([{ text: 'غانا' }]);
});

test.each([
  '{{organisation:nobody}}',
  '{{programme:rean#run}}',
  '{{level:fourth}}',
  '{{source:seed-999}}',
  '{{amount:rean#nothing}}',
  '{{amount:nothing}}',
  '{{phone:dtv#email}}',
  '{{phone:barka}}',
  '{{colour:red}}',
  '{{count}}',
])('%s stops the build', (text) => {
  expect(() => nl.fill(text)).toThrow();
});

test('an organisation goes by its first abbreviation, else by its own name', () => {
  expect(getShortName(library, 'dtv')).toBe('DT&V');
  expect(getShortName(library, 'nidos')).toBe('Nidos');
});

test.each(LANGUAGES)('every sentence of the content can be filled in $tag', ({ tag }) => {
  const reader = createTestReader(tag);
  const texts = [...library.words.values()]
    .filter(({ lang }) => lang === tag)
    .flatMap(({ statements, body }) => [...Object.values(statements), body]);
  expect(texts.length).toBeGreaterThan(200);
  for (const text of texts) expect(() => reader.fill(text)).not.toThrow();
});
