import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { findInlineStyles } from '../../src/integrations/page.ts';
import {
  type BuiltPage,
  countryPages,
  findOnPages,
  getPage,
  pages,
} from '../helpers/built-pages.ts';
import { findAll, findAttribute } from '../helpers/html.ts';

/** One round trip carries about this much. */
const pageLimit = 14_000;

test('the HTML of every country page fits in the first answer of a connection', () => {
  const faults = findOnPages(countryPages, function* (page) {
    const bytes = compressWithin(page, pageLimit);
    if (bytes > pageLimit) yield `${bytes} bytes`;
  });
  expect(faults).toEqual([]);
});

test('all that a country page loads stays within 20,000 bytes and five requests', () => {
  const faults = findOnPages(countryPages, function* (page) {
    const files = getLoadedFiles(page);
    if (files.length + 1 > 5) yield `${files.length + 1} requests`;
    const rest = files.reduce((total, file) => total + compressFile(file), 0);
    const bytes = compressWithin(page, 20_000 - rest) + rest;
    if (bytes > 20_000) yield `${bytes} bytes`;
  });
  expect(faults).toEqual([]);
});

test('the scripts of a country page are at most 2,500 bytes together', () => {
  const faults = findOnPages(countryPages, function* (page) {
    const scripts = getLoadedFiles(page).filter((file) => file.endsWith('.js'));
    const bytes = scripts.reduce((total, file) => total + compressFile(file), 0);
    if (bytes > 2_500) yield `${bytes} bytes`;
  });
  expect(faults).toEqual([]);
});

test('no script keeps a page waiting', () => {
  const faults = findOnPages(pages, function* ({ document }) {
    for (const { attributes } of findAll(document, 'script[src]')) {
      const waits = !('async' in attributes || 'defer' in attributes);
      if (waits && attributes.type !== 'module') yield `${attributes.src}`;
    }
  });
  expect(faults).toEqual([]);
});

test('the stylesheet in every page is at most 10,000 bytes, and 3,000 compressed', () => {
  const [style = ''] = findInlineStyles(getPage('/nl/').html);
  expect(style.length).toBeGreaterThan(1_000);
  expect(Buffer.byteLength(style)).toBeLessThanOrEqual(10_000);
  expect(compress(style, 11)).toBeLessThanOrEqual(3_000);
});

const sizes = new Map<string, number>();

function compressFile(file: string): number {
  const size = sizes.get(file) ?? compress(readFileSync(join('dist', file)), 11);
  sizes.set(file, size);
  return size;
}

/** The size at the best quality, which is slow: a page that fits at a lower one is not tried again. */
function compressWithin(page: BuiltPage, limit: number): number {
  const known = sizes.get(page.address) ?? compress(page.html, 5);
  const size = known <= limit ? known : compress(page.html, 11);
  sizes.set(page.address, size);
  return size;
}

function compress(body: string | Buffer, quality: number): number {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

/** The files a browser asks for with the page: scripts with what they import, stylesheets and the icon. */
function getLoadedFiles({ document }: BuiltPage): string[] {
  const links = findAll(document, 'link[href]').filter(({ attributes }) =>
    /stylesheet|icon|preload|manifest/.test(attributes.rel ?? ''),
  );
  const files = [
    ...findAll(document, 'script[src]').map((script) => findAttribute(script, 'src') ?? ''),
    ...links.map((link) => findAttribute(link, 'href') ?? ''),
  ];
  const all = new Set(files);
  for (const file of all) {
    if (!file.endsWith('.js') || !statSync(join('dist', file)).isFile()) continue;
    const code = readFileSync(join('dist', file), 'utf8');
    for (const [, path] of code.matchAll(/\bimport\s*(?:[^"'();]*from)?\s*["']([^"']+)["']/g)) {
      all.add(new URL(path ?? '', `https://site${file}`).pathname);
    }
  }
  return [...all];
}
