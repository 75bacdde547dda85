import type { FinderWords } from '../../i18n/finder-words.ts';
import { findEntries, type Hit } from '../../model/find/find.ts';
import type { Entry, FindIndex } from '../../model/find/find-index.ts';
import { findNearest } from '../../model/find/find-nearest.ts';
import { fold } from '../../model/find/fold.ts';
import type { Shown } from './combobox.ts';
import { createElement } from './element.ts';
import { createEntryLink, createLink, createList } from './links.ts';

export interface Finder {
  index: FindIndex;
  words: FinderWords;
}

const MOST = 8;
const NEAREST = 3;

/** Returns what the lookup shows for a text: the names that answer, or what to do when none does. */
export function answer({ index, words }: Finder, text: string): Shown {
  const hits = findEntries(index, text, MOST);
  const search = createSearchLink(text, words);
  if (hits.length > 0) {
    const status = words.found.replace('{{count}}', String(hits.length));
    const options = hits.map((hit) => createOption(hit, words));
    return { status, options, rest: [createList([search])] };
  }
  // A function, because a dollar sign in the text would be a command.
  const none = words.none.replace('{{query}}', () => text.trim());
  const near = findNearest(index, text, NEAREST);
  const rest = [
    createElement('p', {}, none),
    createElement('p', {}, words.tried),
    ...createNear(near, words),
    createList([search, ...createWays(words)]),
  ];
  return { status: `${none} ${words.tried}`, options: [], rest };
}

/** Returns a link to what was found, with the name by which it was and what it is. */
export function createOption({ entry, name }: Hit, words: FinderWords): HTMLAnchorElement {
  const link = createEntryLink(entry);
  const isSame = fold(name) === fold(entry.name);
  if (!isSame) link.append(' ', createElement('bdi', {}, name));
  if (entry.kind !== 'country') link.append(' ', createElement('small', {}, words[entry.kind]));
  return link;
}

/** Returns the names nearest to a text, said to be so; nothing when there are none. */
export function createNear(near: readonly Entry[], words: FinderWords): HTMLElement[] {
  if (near.length === 0) return [];
  return [createElement('p', {}, words.near), createList(near.map(createEntryLink))];
}

/** Returns where to go when nothing is found: all countries, and whom to call. */
export function createWays(words: FinderWords): HTMLAnchorElement[] {
  return [createLink('/countries/', words.all), createLink('/#call', words.call)];
}

/** The way to the same words in all texts. They stand behind the #, which is never sent. */
function createSearchLink(text: string, words: FinderWords): HTMLAnchorElement {
  return createLink(`/search/#q=${encodeURIComponent(text.trim())}`, words.search);
}
