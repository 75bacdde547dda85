import { getEntryName } from '../translations/entries.ts';
import type { Content, Words } from './content.ts';

/** Returns all words by the name of their entry and their language: `countries/gh/nl`. */
export function* listWords({ words }: Pick<Content, 'words'>): Generator<[string, Words]> {
  for (const [collection, entries] of Object.entries(words))
    for (const [id, languages] of entries)
      for (const [lang, own] of languages) yield [`${getEntryName(collection, id)}/${lang}`, own];
}
