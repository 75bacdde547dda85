import { LISTEN_WORDS, type ListenFile } from '../i18n/listen-words.ts';
import type { Reader } from '../i18n/reader.ts';
import type { Library } from './content.ts';

/** Returns what the browser needs to read the pages of a language aloud. */
export function createListenFile(
  { speech }: Pick<Library, 'speech'>,
  { language, t }: Reader,
): ListenFile {
  const { words: spoken = {}, signs = {} } = speech.get(language.tag) ?? {};
  const words = Object.fromEntries(LISTEN_WORDS.map((word) => [word, t.raw(`listen.${word}`)]));
  return { intl: language.intl, words: words as ListenFile['words'], spoken, signs };
}
