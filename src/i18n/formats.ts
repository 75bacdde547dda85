import type { PartialDate } from '../model/day.ts';
import { COUNTRY_ARTICLES } from './country-articles.ts';
import { createDateFormat } from './date-format.ts';
import type { Language } from './languages.ts';

/** How names, dates and numbers are written in one language, from the platform's CLDR data. */
export interface Formats {
  /** `2025-10-31` gives "31 oktober 2025", `2025-10` "oktober 2025", `2025` "2025". */
  date(date: PartialDate): string;
  number(value: number): string;
  /** Whole euro. */
  euro(value: number): string;
  /** The name of a country by ISO 3166-1 alpha-2. */
  country(code: string): string;
  /** The name of a country inside a sentence, with the article that the language gives it: `PH` gives "de Filipijnen". */
  countryInText(code: string): string;
  language(tag: string): string;
  list(items: readonly string[]): string;
  /** Puts names in the order of the language's alphabet. */
  compare(a: string, b: string): number;
}

/** CLDR's long names of these two say whose territory they are; its short names only name them. */
const SHORT_NAMES = new Set(['HK', 'MO']);

/** Returns the formats of a language. Throws when the platform has no data for it. */
export function createFormats({
  intl,
  tag,
  other,
}: Pick<Language, 'intl' | 'tag' | 'other'>): Formats {
  if (Intl.DateTimeFormat.supportedLocalesOf(intl).length === 0)
    throw new Error(`Intl has no data for ${tag}`);
  const countries = new Intl.DisplayNames(intl, { type: 'region' });
  const shortCountries = new Intl.DisplayNames(intl, { type: 'region', style: 'short' });
  const languages = new Intl.DisplayNames(intl, { type: 'language' });
  const numbers = new Intl.NumberFormat(intl);
  const euros = new Intl.NumberFormat(intl, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  });
  const lists = new Intl.ListFormat(intl, { type: 'conjunction' });
  const collator = new Intl.Collator(intl);
  const country = (code: string) =>
    (SHORT_NAMES.has(code) ? shortCountries : countries).of(code) ?? code;
  const articles = COUNTRY_ARTICLES[tag];
  return {
    date: createDateFormat({ intl, other }),
    number: (value) => numbers.format(value),
    euro: (value) => euros.format(value),
    country,
    countryInText: (code) =>
      articles?.codes.has(code) ? `${articles.article} ${country(code)}` : country(code),
    language: (code) => languages.of(code) ?? code,
    list: (items) => lists.format(items),
    compare: (a, b) => collator.compare(a, b),
  };
}
