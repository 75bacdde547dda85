import { PATHS } from '../i18n/paths.ts';
import { createText } from '../i18n/piece.ts';
import type { Reader } from '../i18n/reader.ts';
import type { Told } from '../i18n/told.ts';
import type { Fact, FactAddress, Statement } from '../model/fact.ts';
import type { Library } from './content.ts';
import { findWordsIfAny, type WordsCollection } from './words.ts';

/** The collections whose facts are told in words: the name in addresses, in the library, and the page. */
const COLLECTIONS = {
  'support-levels': { words: 'supportLevels', path: PATHS.level },
  programmes: { words: 'programmes', path: PATHS.programme },
  organisations: { words: 'organisations', path: PATHS.organisation },
  countries: { words: 'countries', path: PATHS.country },
} as const satisfies Record<string, { words: WordsCollection; path: (id: string) => string }>;

export type ToldCollection = keyof typeof COLLECTIONS;

/** Returns the statements of an entry with their sentences, in the entry's order. */
export function tellStatements<S extends Fact & { id: string } = Statement>(
  library: Library,
  reader: Reader,
  collection: ToldCollection,
  id: string,
  statements: readonly S[],
): readonly Told<S>[] {
  return statements.flatMap(
    (statement) => tell(library, reader, `${collection}/${id}#${statement.id}`, statement) ?? [],
  );
}

/** Returns a fact with its sentence, or nothing when its address has no words. */
export function tell<F extends Fact>(
  library: Library,
  reader: Reader,
  address: FactAddress,
  fact: F,
): Told<F> | undefined {
  const found = findSentence(library, reader, address);
  if (!found) return undefined;
  return {
    address,
    fact,
    ...found,
    disputes: tellDisputes(library, reader, fact),
  };
}

/** Returns the statement at an address, told. Throws where there is none, which the check refuses first. */
export function tellAddress(library: Library, reader: Reader, address: FactAddress): Told {
  const { collection, id, fact } = splitAddress(address);
  const found = isTold(collection) ? findStatement(library, collection, id, fact) : undefined;
  const told = found && tell(library, reader, address, found);
  if (!told) throw new Error(`No words for ${address}`);
  return told;
}

function findStatement(
  library: Library,
  collection: ToldCollection,
  id: string,
  fact: string,
): Fact | undefined {
  const has = (entry: { id: string }) => entry.id === fact;
  if (collection === 'countries') {
    const country = library.countries.get(id.toUpperCase());
    return country?.statements.find(has) ?? country?.exclusions.find(has);
  }
  if (collection === 'support-levels')
    return [...library.levels.values()].find((level) => level.id === id)?.statements.find(has);
  return library[collection].get(id)?.statements.find(has);
}

/** Returns what the facts say that dispute a fact. */
export function tellDisputes(library: Library, reader: Reader, fact: Fact): Told['disputes'] {
  return fact.disputedBy.flatMap((address) => tellDispute(library, reader, address));
}

function tellDispute(library: Library, reader: Reader, address: FactAddress): Told['disputes'] {
  const list = library.lists.find(({ id }) => address === `partner-lists/${id}#list`);
  if (list) {
    const key = list.complete ? 'list.complete' : 'list.incomplete';
    const text = reader.t(key, { count: list.entries.length });
    const href = `${reader.href(PATHS.programme(list.programme))}#list`;
    return [{ pieces: [createText(text)], href, lang: reader.language.tag }];
  }
  const found = findSentence(library, reader, address);
  return found ? [{ ...found, href: getHref(reader, address) }] : [];
}

function findSentence(library: Library, reader: Reader, address: FactAddress) {
  const { collection, id, fact } = splitAddress(address);
  if (!isTold(collection)) return undefined;
  const key = collection === 'countries' ? id.toUpperCase() : id;
  const found = findWordsIfAny(library, COLLECTIONS[collection].words, key, reader.language.tag);
  const part = found?.parts[`statements.${fact}`];
  return part && { lang: part.lang, state: part.state, pieces: reader.fill(part.text) };
}

/** Returns where a fact is shown on the site, in the reader's language. */
export function getHref(reader: Reader, address: FactAddress): string {
  const { collection, id, fact } = splitAddress(address);
  return isTold(collection)
    ? `${reader.href(COLLECTIONS[collection].path(id))}#${fact}`
    : reader.href(PATHS.home);
}

function splitAddress(address: FactAddress): { collection: string; id: string; fact: string } {
  const [entry = '', fact = ''] = address.split('#');
  const [collection = '', id = ''] = entry.split('/');
  return { collection, id, fact };
}

function isTold(collection: string): collection is ToldCollection {
  return collection in COLLECTIONS;
}
