import { getCountryNames, getNames } from '../i18n/country-names.ts';
import { createFormats } from '../i18n/formats.ts';
import type { Language } from '../i18n/languages.ts';
import type { Library } from './content.ts';
import { findWords } from './words.ts';

/** What the lookup needs of everything published. */
export type NamedLibrary = Pick<
  Library,
  'countries' | 'organisations' | 'programmes' | 'words' | 'ledgers' | 'searchNames'
>;

/** Something that the lookup finds, with every name it goes by. */
export interface NamedEntry {
  /** `GH` for a country, `o:vwn` for an organisation, `p:rean` for a programme. */
  code: string;
  /** The name that the page shows, and others in its language. */
  own: readonly string[];
  /** Names in other languages. */
  others: readonly string[];
}

/** Returns everything that the lookup finds on the pages of a language. */
export function getNamedEntries(
  library: NamedLibrary,
  language: Pick<Language, 'tag' | 'intl'>,
): readonly NamedEntry[] {
  const format = createFormats(language);
  const getTitle = (collection: 'organisations' | 'programmes', id: string) =>
    findWords(library, collection, id, language.tag).title ?? id;
  return [
    ...[...library.countries.values()].map((country) => ({
      code: country.id,
      own: [
        format.country(country.id),
        ...getNames([language.tag], country.id),
        ...getSearchNames(library, 'countries', country.id, language.tag),
      ],
      others: [...getCountryNames(country), ...getSearchNames(library, 'countries', country.id)],
    })),
    ...[...library.organisations.values()].map(({ id, name, abbreviations }) => ({
      code: `o:${id}`,
      own: [getTitle('organisations', id), name, ...abbreviations],
      others: getSearchNames(library, 'organisations', id),
    })),
    ...[...library.programmes.values()].map(({ id, name, abbreviation, formerNames }) => ({
      code: `p:${id}`,
      own: [getTitle('programmes', id), name, abbreviation, ...formerNames].filter(
        (own) => own !== undefined,
      ),
      others: getSearchNames(library, 'programmes', id),
    })),
  ];
}

/** Returns what editors list for an entry, in one language or in all. */
function getSearchNames(
  { searchNames }: NamedLibrary,
  collection: 'countries' | 'organisations' | 'programmes',
  id: string,
  tag?: string,
): readonly string[] {
  return [...searchNames.values()]
    .filter((names) => tag === undefined || names.id === tag)
    .flatMap((names) => names[collection][id] ?? []);
}
