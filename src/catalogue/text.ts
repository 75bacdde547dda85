import type { Reader } from '../i18n/reader.ts';
import type { TextView } from '../i18n/text-view.ts';
import type { Library } from './content.ts';
import { createBlockFinder, parseProse } from './prose.ts';
import { findWords, type WordsCollection } from './words.ts';

/** Returns a text of an editor, ready to be shown to a reader. */
export function getText(
  library: Library,
  reader: Reader,
  collection: WordsCollection,
  id: string,
): TextView {
  const words = findWords(library, collection, id, reader.language.tag);
  return {
    parts: words.parts,
    body: words.body,
    nodes: parseProse(words, createBlockFinder(library, reader)),
    sources: words.source ?? [],
    changed: words.changed,
  };
}
