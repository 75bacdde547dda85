import type { Entry } from '../../model/find/find-index.ts';

const FOLDERS = { country: 'countries', organisation: 'organisations', programme: 'programmes' };

/** Returns the address of an entry's page without language. */
export function getPath({ kind, id }: Entry): string {
  return `/${FOLDERS[kind]}/${id.toLowerCase()}/`;
}

/** Returns the address of an entry's page in the language of this one. */
export function getAddress(entry: Entry): string {
  return `/${document.documentElement.lang}${getPath(entry)}`;
}

export function createText(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

export function createLink(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.append(createText('b', text));
  return link;
}

export function createLinkItem(href: string, text: string): HTMLLIElement {
  const item = document.createElement('li');
  item.append(createLink(href, text));
  return item;
}
