import type { PageHead } from '../i18n/page-head.ts';
import { PATHS } from '../i18n/paths.ts';
import type { Reader } from '../i18n/reader.ts';
import type { TranslationStatus } from '../i18n/translation-status.ts';
import { getLibrary, type Library } from './content.ts';
import { getEditUrl } from './edit.ts';
import { getReader } from './reader.ts';
import { findWords, type WordsCollection } from './words.ts';

/** What every page asks first: everything published, and the reader of its language. */
export async function getPage(lang: string): Promise<{ library: Library; reader: Reader }> {
  return { library: await getLibrary(), reader: await getReader(lang) };
}

/** A page above another: its path, and the key of its name. */
type Step = readonly [path: string, key: string];

/** Returns the pages above a page: the home page, then the ones named by `steps` (path, and key of its name). */
export function getTrail(
  reader: Reader,
  ...steps: readonly Step[]
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
  const { status } = findWords(library, collection, id, reader.language.tag);
  return getInterfaceStatus(reader) === 'missing' ? 'missing' : status;
}

/** Returns the status of a page whose words are the interface's. */
export function getInterfaceStatus({ interfaceStatus }: Reader): TranslationStatus {
  return interfaceStatus;
}

/** Returns the head of a page whose words are the interface's: `key` begins the keys of its title and lead. */
export function getInterfaceHead(
  reader: Reader,
  key: string,
  steps: readonly Step[] = [],
): PageHead {
  return {
    tab: reader.t(`${key}.title`),
    description: reader.t(`${key}.lead`),
    trail: getTrail(reader, ...steps),
    translation: getInterfaceStatus(reader),
    ...getFile(`ui/${reader.language.tag}.json`),
  };
}

/** Returns the head of a page about one entry, from its words. */
export function getWordsHead(
  library: Library,
  reader: Reader,
  collection: Exclude<WordsCollection, 'countries'>,
  id: string,
  steps: readonly Step[] = [],
): PageHead {
  const words = findWords(library, collection, id, reader.language.tag);
  return {
    tab: words.tab ?? words.title ?? id,
    description: words.summary ?? '',
    trail: getTrail(reader, ...steps),
    translation: getWordsStatus(library, reader, collection, id),
    ...getFile(words.file.replace(/^.*?content\//, '')),
  };
}

/** Returns a file under `content/` as a page names it, with the place where it can be changed. */
export function getFile(path: string): Pick<PageHead, 'file' | 'editUrl'> {
  const file = `content/${path}`;
  return { file, editUrl: getEditUrl(file) };
}
