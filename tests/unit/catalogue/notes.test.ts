import { expect, test } from 'vitest';
import { getFirstContacts } from '../../../src/catalogue/contacts.ts';
import { getCountryPage } from '../../../src/catalogue/country-page.ts';
import { getKnowFirst } from '../../../src/catalogue/know-first.ts';
import { numberSources } from '../../../src/catalogue/notes.ts';
import { getRowSources } from '../../../src/i18n/row-sources.ts';
import { need } from '../real-content.ts';
import { createTestReader, library } from './library.ts';

const nl = createTestReader('nl');
const country = need(library.countries.get('SY'), 'SY');
const page = getCountryPage(library, nl, country);
const { reader, sources } = numberSources(nl, {
  contacts: getFirstContacts(library, nl, 'NL'),
  known: getKnowFirst(library, nl),
  country,
  page,
});

test('each source has one number, in the order in which the page is read', () => {
  const numbers = sources.map(({ id }) => reader.note?.(id));
  expect(numbers).toEqual(sources.map((_, index) => index + 1));
  expect(reader.note?.('seed-001')).toBe(1);
});

test('every source of a row has a number', () => {
  for (const view of [...page.options.NL, ...page.options.BE])
    for (const id of getRowSources(view)) expect(reader.note?.(id), id).toBeGreaterThan(0);
});

test('a source that the page does not list has no number', () => {
  expect(() => reader.note?.('nowhere')).toThrowErrorMatchingInlineSnapshot(
    `[Error: The page does not list source "nowhere"]`,
  );
});
