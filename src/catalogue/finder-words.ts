import { NAME_LANGUAGES } from '../i18n/country-names.ts';
import { FINDER_WORDS, type FinderWords } from '../i18n/finder-words.ts';
import type { Reader } from '../i18n/reader.ts';

/** Returns the words that the lookup shows, with what only the browser knows still to be filled in. */
export function getFinderWords({ t }: Reader): FinderWords {
  const words = Object.fromEntries(FINDER_WORDS.map((word) => [word, t.raw(`finder.${word}`)]));
  const tried = t('finder.tried', { count: NAME_LANGUAGES.length });
  return { ...words, tried } as FinderWords;
}
