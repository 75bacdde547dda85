import type { Entry } from '../../model/find/find-index.ts';

const FOLDERS = { country: 'countries', organisation: 'organisations', programme: 'programmes' };

/** Returns the address of an entry's page without language: `/countries/gh/`. */
export function getPath({ kind, id }: Entry): string {
  return `/${FOLDERS[kind]}/${id.toLowerCase()}/`;
}

/** Returns an address in the language of this page. */
export function getAddress(path: string): string {
  return `/${document.documentElement.lang}${path}`;
}
