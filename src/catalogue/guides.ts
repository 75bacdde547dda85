import type { Library } from './content.ts';

/** Guides that are part of a page of their own, `/belgium/` and `/history/`. */
const OWN_PAGE = ['belgium', 'history'];

/** Returns the ids of the guides that are read at `/guides/<id>/`. */
export function getGuideIds({ words }: Library): readonly string[] {
  const ids = [...words.keys()].flatMap((key) => /^guides\/([^/]+)\//.exec(key)?.[1] ?? []);
  return [...new Set(ids)].filter((id) => !OWN_PAGE.includes(id));
}
