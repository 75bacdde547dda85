import { NAME_LANGUAGES } from '../i18n/country-names.ts';
import type { Reader } from '../i18n/reader.ts';
import { SEARCH_WORDS, type SearchWords } from '../i18n/search-words.ts';

/** Returns the words that the search shows, with what only the browser knows still to be filled in. */
export function getSearchWords({ t }: Reader): SearchWords {
  const words = Object.entries(SEARCH_WORDS).map(([word, key]) => [word, t.raw(key)]);
  const tried = t('search.tried', { count: NAME_LANGUAGES.length });
  return { ...Object.fromEntries(words), tried } as SearchWords;
}
