import type { Content, Words } from './content.ts';

/** Returns all words by `<collection>/<id>/<lang>`, with the names that collections and countries have in the folder of content. */
export function* listWords({ words }: Pick<Content, 'words'>): Generator<[string, Words]> {
  for (const [collection, entries] of Object.entries(words)) {
    const folder = collection === 'supportLevels' ? 'support-levels' : collection;
    for (const [id, languages] of entries) {
      const name = collection === 'countries' ? id.toLowerCase() : id;
      for (const [lang, own] of languages) yield [`${folder}/${name}/${lang}`, own];
    }
  }
}
