/** The cache that holds what a reader keeps. The number changes with the form of what is in it. */
export const STORE = 'wijzer-1';

/** On a kept page: the reader's own day on which it came from the server. */
export const KEPT_ON = 'x-kept-on';

/** An address of the site, split: `/ar/countries/gh/` is `ar` and `/countries/gh/`. */
export interface Address {
  tag: string;
  path: string;
}

/** Splits the address of a page: the chooser `/` has no language. */
export function splitAddress(address: string): Address {
  const [, tag = '', path = address] = /^\/([a-z]{2,3})(\/.*)$/.exec(address) ?? [];
  return { tag, path };
}

/** True for a file whose name changes with what is in it. */
export function isHashed(address: string): boolean {
  return address.startsWith('/_astro/');
}

/** The words of keeping in a language. */
export function getWordsAddress(tag: string): string {
  return `/${tag}/keep.json`;
}

/** The page that stands in for one that is not kept. */
export function getOfflineAddress(tag: string): string {
  return `/${tag}/offline/`;
}

/** The words of the other tools on a page. */
const TOOLS = ['beside.json', 'listen.json'];

/** What goes along with kept pages of a language, so that the rest works without a connection. */
export function getHelpers(tag: string): readonly string[] {
  const tools = TOOLS.map((name) => `/${tag}/${name}`);
  return [getWordsAddress(tag), getOfflineAddress(tag), `/${tag}/kept/`, ...tools];
}

/** True for an address that goes along with kept pages and is not itself kept. */
export function isHelper(address: string): boolean {
  return getHelpers(splitAddress(address).tag).includes(address);
}
