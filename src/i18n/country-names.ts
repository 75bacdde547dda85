import type { Country } from '../model/country.ts';
import { LANGUAGES } from './languages.ts';

/**
 * The languages in which a country is found from every page, besides its own: those of the site, the
 * others planned for it, and German, which many readers have met on their way. A reader knows a
 * country by the name in a language of theirs, and that is often not the language of the page.
 */
export const NAME_LANGUAGES: readonly string[] = [
  ...new Set([
    ...LANGUAGES.map(({ tag }) => tag),
    ...['fr', 'es', 'pt', 'pt-PT', 'fa', 'fa-AF', 'ti', 'so', 'ru', 'tr', 'bn', 'de'],
  ]),
];

/** Returns every name that CLDR has for a country, long and short, in `NAME_LANGUAGES` and in its own languages. */
export function getCountryNames({ id, languages }: Pick<Country, 'id' | 'languages'>): string[] {
  return getNames([...NAME_LANGUAGES, ...languages.official, ...languages.spoken], id);
}

/** Returns the long and short names of a country by its code, in the languages that CLDR has. */
export function getNames(tags: readonly string[], code: string): string[] {
  const names = tags.flatMap((tag) => getTables(tag).map((table) => table.of(code)));
  return [...new Set(names)].filter((name) => name !== undefined);
}

const tables = new Map<string, readonly Intl.DisplayNames[]>();

/** The long and the short names of a language; none when CLDR lacks it and would answer in another one. */
function getTables(tag: string): readonly Intl.DisplayNames[] {
  const known = tables.get(tag) ?? createTables(tag);
  tables.set(tag, known);
  return known;
}

function createTables(tag: string): readonly Intl.DisplayNames[] {
  if (Intl.DisplayNames.supportedLocalesOf(tag).length === 0) return [];
  return (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames(tag, { type: 'region', style, fallback: 'none' }),
  );
}
