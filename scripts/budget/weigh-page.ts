import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { findInlineStyles } from '../../src/integrations/page.ts';
import { findLoadedFiles } from './loaded-files.ts';

/** What a reader without anything kept waits for, in bytes as a host sends them (brotli). */
export interface Weight {
  /** The page itself, with the stylesheet that stands in it: all that the first text needs. */
  html: number;
  /** That stylesheet before compression, and compressed by itself. */
  style: number;
  styleSent: number;
  /** Stylesheets in files. */
  css: number;
  scripts: number;
  /** The page and everything it loads. */
  all: number;
  requests: number;
}

/** `best` is what hosts send. `quick` takes a fiftieth of the time and never weighs less. */
export type Care = 'best' | 'quick';

const qualities = { best: 11, quick: 5 };

/** Parts that many pages share. */
const sizes = new Map<string, number>();

/** Weighs a built page: `file` is its place in the folder, `nl/countries/gh/index.html`. */
export function weighPage(folder: string, file: string, care: Care = 'best'): Weight {
  const page = readFileSync(join(folder, file), 'utf8');
  const style = findInlineStyles(page).join('');
  const loaded = findLoadedFiles(folder, page).map((address) => ({
    address,
    size: compressShared(readFileSync(join(folder, address), 'utf8')),
  }));
  const sum = (ending: string) =>
    loaded
      .filter(({ address }) => address.endsWith(ending))
      .reduce((total, { size }) => total + size, 0);
  const html = compress(page, care);
  return {
    html,
    style: Buffer.byteLength(style),
    styleSent: compressShared(style),
    css: sum('.css'),
    scripts: sum('.js'),
    all: html + sum(''),
    requests: 1 + loaded.length,
  };
}

function compressShared(text: string): number {
  const size = sizes.get(text) ?? compress(text, 'best');
  sizes.set(text, size);
  return size;
}

function compress(text: string, care: Care): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: qualities[care] };
  return brotliCompressSync(text, { params }).length;
}
