import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { DocumentNode } from 'ultrahtml';
import { LANGUAGES, type LanguageTag } from '../../src/i18n/languages.ts';
import { parseHtml } from './html.ts';

/** A page in `dist`, parsed when a test first looks into it. */
export interface BuiltPage {
  file: string;
  /** `/nl/countries/gh/`. */
  address: string;
  /** The same without language: `/countries/gh/`. */
  path: string;
  /** Absent for the page on which a reader chooses a language. */
  language: LanguageTag | undefined;
  html: string;
  document: DocumentNode;
}

const read = (file: string) => readFileSync(join('dist', file), 'utf8');

/** Every page once; hosts show the copy of the Dutch "not found" page at the root for any address. */
export const allPages: readonly BuiltPage[] = globSync('**/*.html', { cwd: 'dist' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => file !== '404.html')
  .toSorted()
  .map(createPage);

export const pagesByAddress: ReadonlyMap<string, BuiltPage> = new Map(
  allPages.map((page) => [page.address, page]),
);

/** Where a reader shares a page. */
export const sharePages = allPages.filter(({ path }) => path.startsWith('/share/'));

/** Short addresses, which lead to a page at once. */
export const shortPages = allPages.filter(({ path }) => path.startsWith('/p/'));

/** The pages that readers come for. */
export const pages = allPages.filter(({ path }) => !/^\/(?:share|p)\//.test(path));

export const countryPages = pages.filter(({ path }) => /^\/countries\/\w\w\/$/.test(path));

/** Throws when there is no page at this address. */
export function getPage(address: string): BuiltPage {
  const page = pagesByAddress.get(address);
  if (!page) throw new Error(`There is no page at ${address}.`);
  return page;
}

/**
 * Runs a check on those of the pages that `isRead`, and collects what it finds as `/nl/: sentence`,
 * so that one run shows all.
 */
export function findOnPages(
  list: readonly BuiltPage[],
  check: (page: BuiltPage) => Iterable<string>,
): string[] {
  return findOnAllPages(list.filter(isRead), check);
}

/** Runs a check on all the pages of a list, as `findOnPages` does. */
export function findOnAllPages(
  list: readonly BuiltPage[],
  check: (page: BuiltPage) => Iterable<string>,
): string[] {
  return list.flatMap((page) => [...check(page)].map((found) => `${page.address}: ${found}`));
}

/** The languages of which every page is read: the two that others fall back on, and one from right to left. */
const WHOLE: ReadonlySet<string> = new Set(['nl', 'en', 'ar']);
/** The others: each shows one part of the pages that differ in their words only. */
const IN_PART = LANGUAGES.map(({ tag }) => tag).filter((tag) => !WHOLE.has(tag));
const SERIES = /^\/(?:countries\/\w\w|share\/\w+)\/$/;

/**
 * Returns whether a page is read by the tests that go through the site. Countries and sharing pages
 * are hundreds of one form: beyond these languages a part of them is read, in each language another.
 */
export function isRead({ language, path }: BuiltPage): boolean {
  if (!language || WHOLE.has(language) || !SERIES.test(path)) return true;
  const order = IN_PART.indexOf(language);
  const sum = [...path].reduce((total, letter) => total + letter.charCodeAt(0), order);
  return sum % IN_PART.length === 0;
}

function createPage(file: string): BuiltPage {
  const address = `/${file.replace(/index\.html$/, '')}`;
  const language = LANGUAGES.find(({ tag }) => address.startsWith(`/${tag}/`))?.tag;
  let document: DocumentNode | undefined;
  return {
    file,
    address,
    path: language ? address.slice(language.length + 1) : address,
    language,
    get html() {
      return read(file);
    },
    get document() {
      document ??= parseHtml(read(file));
      return document;
    },
  };
}
