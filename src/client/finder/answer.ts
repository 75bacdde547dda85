import type { FinderWords } from '../../i18n/finder-words.ts';
import { findEntries, type Hit } from '../../model/find/find.ts';
import type { Entry } from '../../model/find/find-index.ts';
import { findNearest } from '../../model/find/find-nearest.ts';
import { fold } from '../../model/find/fold.ts';
import type { Shown } from './combobox.ts';
import { createLink, createLinkItem, createText, getAddress } from './elements.ts';
import type { Finder } from './load-index.ts';

const MOST = 8;
const NEAREST = 3;

/** Returns what the lookup shows for a text: the names that answer, or what to do when none does. */
export function answer({ index, words }: Finder, text: string): Shown {
  const hits = findEntries(index, text, MOST);
  if (hits.length > 0) {
    const status = words.found.replace('{{count}}', String(hits.length));
    const options = hits.map((hit) => createOption(hit, words));
    return { status, options, rest: createList([createSearchLink(text, words)]) };
  }
  const none = words.none.replace('{{query}}', text.trim());
  const near = findNearest(index, text, NEAREST);
  return {
    status: `${none} ${words.tried}`,
    options: [],
    rest: createRest(text, none, near, words),
  };
}

export function createOption({ entry, name }: Hit, words: FinderWords): HTMLAnchorElement {
  const link = createLink(getAddress(entry), entry.name);
  const isSame = fold(name) === fold(entry.name);
  if (!isSame) link.append(' ', createText('bdi', name));
  if (entry.kind !== 'country') link.append(' ', createText('small', words[entry.kind]));
  return link;
}

function createList(items: readonly HTMLLIElement[]): HTMLElement {
  const list = document.createElement('ul');
  list.append(...items);
  return list;
}

function createRest(
  text: string,
  none: string,
  near: readonly Entry[],
  words: FinderWords,
): HTMLElement {
  const rest = document.createElement('div');
  rest.append(createText('p', none), createText('p', words.tried));
  if (near.length > 0) {
    const names = near.map((entry) => createLinkItem(getAddress(entry), entry.name));
    rest.append(createText('p', words.near), createList(names));
  }
  const ways = [
    createSearchLink(text, words),
    createLinkItem(`/${getTag()}/countries/`, words.all),
    createLinkItem(`/${getTag()}/#call`, words.call),
  ];
  rest.append(createList(ways));
  return rest;
}

/** The way to the same words in all texts. They stand behind the #, which is never sent. */
function createSearchLink(text: string, words: FinderWords): HTMLLIElement {
  const address = `/${getTag()}/search/#q=${encodeURIComponent(text.trim())}`;
  return createLinkItem(address, words.search);
}

function getTag(): string {
  return document.documentElement.lang;
}
