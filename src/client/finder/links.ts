import type { Entry } from '../../model/find/find-index.ts';
import { getAddress, getPath } from './address.ts';
import { createElement } from './element.ts';

/** Makes a link to a page in the language of this one. */
export function createLink(path: string, text: string): HTMLAnchorElement {
  return createElement('a', { href: getAddress(path) }, createElement('b', {}, text));
}

export function createEntryLink(entry: Entry): HTMLAnchorElement {
  return createLink(getPath(entry), entry.name);
}

export function createList(links: readonly HTMLElement[]): HTMLElement {
  return createElement('ul', {}, ...links.map((link) => createElement('li', {}, link)));
}
