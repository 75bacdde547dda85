import { getTranslationStatus } from '../checks/translation-status.ts';
import { SOURCE_LANGUAGE } from '../i18n/languages.ts';
import { PATHS } from '../i18n/paths.ts';
import type { Reader } from '../i18n/reader.ts';
import type { TranslationStatus } from '../i18n/translation-status.ts';
import { getLibrary, type Library } from './content.ts';
import { getReader } from './reader.ts';
import type { WordsCollection } from './words.ts';

/** What every page asks first: everything published, and the reader of its language. */
export async function getPage(lang: string): Promise<{ library: Library; reader: Reader }> {
  return { library: await getLibrary(), reader: await getReader(lang) };
}

/** Returns the pages above a page: the home page, then the ones named by `steps` (path, and key of its name). */
export function getTrail(
  reader: Reader,
  ...steps: readonly (readonly [path: string, key: string])[]
): { href: string; text: string }[] {
  return [[PATHS.home, 'nav.home'] as const, ...steps].map(([path, key]) => ({
    href: reader.href(path),
    text: reader.t(key),
  }));
}

/** Returns how the words of an entry came about in the reader's language. */
export function getWordsStatus(
  library: Library,
  reader: Reader,
  collection: WordsCollection,
  id: string,
): TranslationStatus {
  const words = library.words.get(`${collection}/${id}/${reader.language.tag}`);
  const source = library.words.get(`${collection}/${id}/${SOURCE_LANGUAGE}`);
  if (!words || !source) return reader.language.tag === SOURCE_LANGUAGE ? 'source' : 'missing';
  return getTranslationStatus(words, source);
}

/** Returns the status of a page whose words are the interface's: written in Dutch, translated by machine elsewhere. */
export function getInterfaceStatus(reader: Reader): TranslationStatus {
  return reader.language.tag === SOURCE_LANGUAGE ? 'source' : 'machine';
}
