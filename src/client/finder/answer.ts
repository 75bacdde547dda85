import type { FinderWords } from '../../i18n/finder-words.ts';
import { findEntries, type Hit } from '../../model/find/find.ts';
import type { Entry, FindIndex } from '../../model/find/find-index.ts';
import { findNearest } from '../../model/find/find-nearest.ts';
import { fold } from '../../model/find/fold.ts';
import type { Shown } from './combobox.ts';
import { createElement } from './element.ts';

export interface Finder {
  index: FindIndex;
  words: FinderWords;
}

const MOST = 8;
const NEAREST = 3;

/** Returns what the lookup shows for a text: the names that answer, or what to do when none does. */
export function answer({ index, words }: Finder, text: string): Shown {
  const hits = findEntries(index, text, MOST);
  if (hits.length > 0) {
    const status = words.found.replace('{{count}}', String(hits.length));
    return { status, options: hits.map((hit) => createOption(hit, words)) };
  }
  // A function, because a dollar sign in the text would be a command.
  const none = words.none.replace('{{query}}', () => text.trim());
  const near = findNearest(index, text, NEAREST);
  return { status: `${none} ${words.tried}`, options: [], rest: createRest(none, near, words) };
}

function createOption({ entry, name }: Hit, words: FinderWords): HTMLAnchorElement {
  const link = createEntryLink(entry);
  const isSame = fold(name) === fold(entry.name);
  if (!isSame) link.append(' ', createElement('bdi', {}, name));
  if (entry.kind !== 'country') link.append(' ', createElement('small', {}, words[entry.kind]));
  return link;
}

function createRest(none: string, near: readonly Entry[], words: FinderWords): HTMLElement[] {
  const ways = createList([
    createLink(`/${getTag()}/countries/`, words.all),
    createLink(`/${getTag()}/#call`, words.call),
  ]);
  const names =
    near.length > 0
      ? [createElement('p', {}, words.near), createList(near.map(createEntryLink))]
      : [];
  return [createElement('p', {}, none), createElement('p', {}, words.tried), ...names, ways];
}

/** The page of an entry in the language of this one. */
function createEntryLink({ kind, id, name }: Entry): HTMLAnchorElement {
  const folder = { country: 'countries', organisation: 'organisations', programme: 'programmes' };
  return createLink(`/${getTag()}/${folder[kind]}/${id.toLowerCase()}/`, name);
}

function getTag(): string {
  return document.documentElement.lang;
}

function createLink(href: string, text: string): HTMLAnchorElement {
  return createElement('a', { href }, createElement('b', {}, text));
}

function createList(links: readonly HTMLAnchorElement[]): HTMLElement {
  return createElement('ul', {}, ...links.map((link) => createElement('li', {}, link)));
}
