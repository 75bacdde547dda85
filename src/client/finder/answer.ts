import type { FinderWords } from '../../i18n/finder-words.ts';
import { findEntries, type Hit } from '../../model/find/find.ts';
import type { Entry } from '../../model/find/find-index.ts';
import { findNearest } from '../../model/find/find-nearest.ts';
import { fold } from '../../model/find/fold.ts';
import type { Shown } from './combobox.ts';
import type { Finder } from './load-index.ts';

const MOST = 8;
const NEAREST = 3;

/** Returns what the lookup shows for a text: the names that answer, or what to do when none does. */
export function answer({ index, words }: Finder, text: string): Shown {
  const hits = findEntries(index, text, MOST);
  if (hits.length > 0) {
    const status = words.found.replace('{{count}}', String(hits.length));
    return { status, options: hits.map((hit) => createOption(hit, words)) };
  }
  const none = words.none.replace('{{query}}', text.trim());
  const near = findNearest(index, text, NEAREST);
  return { status: `${none} ${words.tried}`, options: [], rest: createRest(none, near, words) };
}

function createOption({ entry, name }: Hit, words: FinderWords): HTMLAnchorElement {
  const link = createLink(getAddress(entry), entry.name);
  const isSame = fold(name) === fold(entry.name);
  if (!isSame) link.append(' ', createText('bdi', name));
  if (entry.kind !== 'country') link.append(' ', createText('small', words[entry.kind]));
  return link;
}

function createRest(none: string, near: readonly Entry[], words: FinderWords): HTMLElement {
  const rest = document.createElement('div');
  rest.append(createText('p', none), createText('p', words.tried));
  if (near.length > 0) {
    const names = document.createElement('ul');
    names.append(...near.map((entry) => createItem(createLink(getAddress(entry), entry.name))));
    rest.append(createText('p', words.near), names);
  }
  const ways = document.createElement('ul');
  ways.append(
    createItem(createLink(`/${getTag()}/countries/`, words.all)),
    createItem(createLink(`/${getTag()}/#call`, words.call)),
  );
  rest.append(ways);
  return rest;
}

/** Returns the address of an entry's page in the language of this one. */
function getAddress({ kind, id }: Entry): string {
  const folder = { country: 'countries', organisation: 'organisations', programme: 'programmes' };
  return `/${getTag()}/${folder[kind]}/${id.toLowerCase()}/`;
}

function getTag(): string {
  return document.documentElement.lang;
}

function createLink(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.append(createText('b', text));
  return link;
}

function createItem(link: HTMLAnchorElement): HTMLLIElement {
  const item = document.createElement('li');
  item.append(link);
  return item;
}

function createText(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
