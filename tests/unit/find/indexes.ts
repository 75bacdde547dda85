import { createFindFile } from '../../../src/catalogue/find-file.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { findEntries } from '../../../src/model/find/find.ts';
import { type Entry, type FindIndex, openIndex } from '../../../src/model/find/find-index.ts';
import { library } from '../catalogue/library.ts';
import type { Query } from './queries.ts';

const indexes = new Map<string, FindIndex>();

/** Returns the file of a page language as it travels; also of a language that the site only plans. */
export function getFindText(tag: string): string {
  const intl = LANGUAGES.find((language) => language.tag === tag)?.intl ?? tag;
  return JSON.stringify(createFindFile(library, { tag, intl }));
}

/** Returns the index of a page language, made of its file the way a browser does. */
export function getIndex(tag: string): FindIndex {
  const index = indexes.get(tag) ?? openIndex(JSON.parse(getFindText(tag)));
  indexes.set(tag, index);
  return index;
}

/** `GH`, `organisation:vwn` or `programme:rean`, as in the table of queries. */
export function getKey({ kind, id }: Entry): string {
  return kind === 'country' ? id : `${kind}:${id}`;
}

/** Returns what a query finds on the pages of a language, the best first. */
export function find(tag: string, query: string, limit = 8): string[] {
  return findEntries(getIndex(tag), query, limit).map(({ entry }) => getKey(entry));
}

/** How well a row of the table is answered. */
export interface Verdict {
  first: boolean;
  inThree: boolean;
  found: readonly string[];
}

/** Judges one row. What must find nothing is never wrong by half. */
export function judge({ query, page, expect }: Query): Verdict {
  const found = find(page, query);
  const wanted = typeof expect === 'string' ? [expect] : expect;
  if (expect === 'nothing') {
    const nothing = found.length === 0;
    return { first: nothing, inThree: nothing, found };
  }
  return {
    first: wanted.every((id) => found.slice(0, wanted.length).includes(id)),
    inThree: wanted.every((id) => found.slice(0, 3).includes(id)),
    found,
  };
}
