import { expect, test } from 'vitest';
import { getLanguage, LANGUAGES, SOURCE_LANGUAGE } from '../../../src/i18n/languages.ts';

test('each language is one row, and Dutch comes first', () => {
  const tags = LANGUAGES.map(({ tag }) => tag);
  expect(new Set(tags).size).toBe(tags.length);
  expect(tags[0]).toBe(SOURCE_LANGUAGE);
});

test.each(LANGUAGES)('$tag runs in the direction of its script', ({ tag, direction, script }) => {
  const locale = new Intl.Locale(tag).maximize();
  expect(locale.script).toBe(script);
  expect(direction).toBe(script === 'Arab' ? 'rtl' : 'ltr');
});

test.each(LANGUAGES)('$autonym is how CLDR names $tag', ({ tag, autonym }) => {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? '';
  // Persian is called by two names; each of its readers looks for one of them.
  const [own = ''] = autonym.split(' / ');
  expect(own.toLocaleLowerCase(tag)).toBe(name.toLocaleLowerCase(tag));
});

test.each(LANGUAGES)('the platform knows $tag in every kind of format', ({ tag, intl }) => {
  const supported = [
    Intl.DateTimeFormat.supportedLocalesOf(intl),
    Intl.NumberFormat.supportedLocalesOf(intl),
    Intl.DisplayNames.supportedLocalesOf(intl),
    Intl.ListFormat.supportedLocalesOf(intl),
    Intl.PluralRules.supportedLocalesOf(intl),
  ];
  expect(supported).toEqual(supported.map(() => [intl]));
  expect(new Intl.Locale(intl).language).toBe(tag);
});

test.each(LANGUAGES)('$tag writes Latin digits and the Gregorian calendar', ({ intl }) => {
  const { numberingSystem, calendar } = new Intl.DateTimeFormat(intl).resolvedOptions();
  expect([numberingSystem, calendar]).toEqual(['latn', 'gregory']);
});

test('a language without a row is refused by name', () => {
  expect(getLanguage('ar').direction).toBe('rtl');
  expect(() => getLanguage('xx')).toThrow('No language "xx"');
  expect(() => getLanguage('')).toThrow();
});
