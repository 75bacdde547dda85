import { LANGUAGES, type LanguageTag, SOURCE_LANGUAGE } from '../i18n/languages.ts';
import type { FoundWords, Library } from './content.ts';

export type WordsCollection =
  | 'organisations'
  | 'supportLevels'
  | 'programmes'
  | 'countries'
  | 'guides'
  | 'stories'
  | 'about';

/** Words for a reader, in the reader's language or, failing that, in another. */
export interface Found {
  words: FoundWords;
  /** The language of the words; not always the reader's. */
  lang: LanguageTag;
}

/** The order in which languages stand in for a missing one: English, then Dutch (architecture, decisions). */
const FALLBACKS: readonly LanguageTag[] = ['en', SOURCE_LANGUAGE];

/** Returns the words of an entry for a language, from the fallback languages when it has none. Throws when no language has them. */
export function findWords(
  library: Pick<Library, 'words'>,
  collection: WordsCollection,
  id: string,
  tag: string,
): Found {
  const found = findWordsIfAny(library, collection, id, tag);
  if (!found) throw new Error(`No words for ${collection}/${id}`);
  return found;
}

/** Returns the words of an entry that may have none, such as a country. */
export function findWordsIfAny(
  library: Pick<Library, 'words'>,
  collection: WordsCollection,
  id: string,
  tag: string,
): Found | undefined {
  const own = LANGUAGES.find((language) => language.tag === tag)?.tag;
  for (const lang of [...(own ? [own] : []), ...FALLBACKS]) {
    const words = library.words.get(`${collection}/${id}/${lang}`);
    if (words) return { words, lang };
  }
  return undefined;
}
