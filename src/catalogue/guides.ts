import { PATHS } from '../i18n/paths.ts';
import type { Reader } from '../i18n/reader.ts';
import type { Library } from './content.ts';
import { findWords, type WordsCollection } from './words.ts';

/** Guides that are part of a page of their own. */
const OWN_PAGE: Readonly<Record<string, string>> = {
  belgium: PATHS.belgium,
  history: PATHS.history,
};

/** The guides in the order in which a reader needs them. A guide that is not named here stands in the last group. */
const GROUPS = {
  decide: ['before-you-decide', 'who-learns-what', 'other-roads', 'questions'],
  practice: ['step-by-step', 'travel-papers', 'money', 'after-arrival', 'forced-return'],
  situations: ['alone-under-18', 'with-children', 'illness', 'trafficking', 'belgium'],
  reference: ['caseworkers', 'history'],
} as const;

export interface GuideLink {
  href: string;
  title: string;
  summary: string;
}

/** Returns the ids of all guides, in reading order. */
export function getAllGuideIds({ words }: Library): readonly string[] {
  const ids = getPageIds(words.keys(), 'guides');
  const named: readonly string[] = Object.values(GROUPS).flat();
  return [...named.filter((id) => ids.includes(id)), ...ids.filter((id) => !named.includes(id))];
}

/** Returns the ids of the guides that are read at `/guides/<id>/`. */
export function getGuideIds(library: Library): readonly string[] {
  return getAllGuideIds(library).filter((id) => !Object.hasOwn(OWN_PAGE, id));
}

/** Returns the ids of the entries of a collection of pages. */
export function getPageIds(
  keys: Iterable<string>,
  collection: 'guides' | 'stories' | 'about',
): readonly string[] {
  const ids = [...keys].flatMap((key) => {
    const [name, id] = key.split('/');
    return name === collection && id !== undefined ? [id] : [];
  });
  return [...new Set(ids)];
}

/** Returns where a guide is read, without language. */
export function getGuidePath(id: string): string {
  return OWN_PAGE[id] ?? PATHS.guide(id);
}

/** Returns a page of words as an item of a list, in the reader's language. */
export function createPageLink(
  library: Library,
  reader: Reader,
  collection: WordsCollection,
  id: string,
  path: string,
): GuideLink {
  const words = findWords(library, collection, id, reader.language.tag);
  return { href: reader.href(path), title: words.title ?? id, summary: words.summary ?? '' };
}

/** Returns all guides by group. */
export function getGuideGroups(
  library: Library,
  reader: Reader,
): readonly { group: keyof typeof GROUPS; guides: readonly GuideLink[] }[] {
  const all = getAllGuideIds(library);
  const named: readonly string[] = Object.values(GROUPS).flat();
  const others = all.filter((id) => !named.includes(id));
  return (Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => {
    const own: readonly string[] = GROUPS[group];
    const ids = [...own, ...(group === 'reference' ? others : [])].filter((id) => all.includes(id));
    return {
      group,
      guides: ids.map((id) => createPageLink(library, reader, 'guides', id, getGuidePath(id))),
    };
  });
}
