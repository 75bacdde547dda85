import { SOURCE_LANGUAGE } from '../i18n/languages.ts';
import { INTERFACE } from './interface.ts';
import { getTermTexts, getUiTexts, getWordsTexts, type Texts } from './texts.ts';

/** Something to translate: a page, a term or the interface, with its texts by language. */
export interface Entry {
  /** `guides/money`, `glossary/rean` or `ui`. */
  name: string;
  versions: ReadonlyMap<string, Texts>;
  source: Texts;
}

interface Published {
  /** By `<collection>/<id>/<lang>`, as the folders of content are called. */
  words: Iterable<readonly [string, Parameters<typeof getWordsTexts>[0]]>;
  glossary: ReadonlyMap<
    string,
    { forms: Readonly<Record<string, Parameters<typeof getTermTexts>[0]>> }
  >;
  ui: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/** Returns everything there is to translate, in the order of its names. */
export function collectEntries({ words, glossary, ui }: Published): readonly Entry[] {
  const all = new Map<string, Map<string, Texts>>();
  const add = (name: string, lang: string, texts: Texts) =>
    all.set(name, (all.get(name) ?? new Map<string, Texts>()).set(lang, texts));
  for (const [place, own] of words) {
    const at = place.lastIndexOf('/');
    add(place.slice(0, at), place.slice(at + 1), getWordsTexts(own));
  }
  for (const [id, { forms }] of glossary)
    for (const [lang, form] of Object.entries(forms))
      add(`glossary/${id}`, lang, getTermTexts(form));
  for (const [lang, resources] of ui) add(INTERFACE, lang, getUiTexts(resources));
  return [...all]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, versions]) => {
      const source = versions.get(SOURCE_LANGUAGE);
      return source ? [{ name, versions, source }] : [];
    });
}

/** Returns the name of an entry from its collection and id: `supportLevels` and `basis` give `support-levels/basis`, a country is in small letters. */
export function getEntryName(collection: string, id: string): string {
  const folder = collection === 'supportLevels' ? 'support-levels' : collection;
  return `${folder}/${collection === 'countries' ? id.toLowerCase() : id}`;
}

/** Returns the file of an entry in a language, in the folder of content. */
export function getEntryFile(name: string, lang: string): string {
  if (name === INTERFACE) return `${INTERFACE}/${lang}.json`;
  return name.startsWith('glossary/') ? `${name}.yml` : `${name}/${lang}.md`;
}
