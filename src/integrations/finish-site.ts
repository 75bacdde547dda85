import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { getShortAddress, getShortCode } from '../i18n/short-address.ts';
import { formatHeadersFile } from './headers-file.ts';
import {
  addPolicy,
  findCanonical,
  findInlineStyles,
  findPageProblems,
  hashStyle,
  isRedirect,
  trimPage,
} from './page.ts';
import { formatPolicy } from './policy.ts';
import { drawQr } from './qr.ts';

/** For authors of pages: Astro prints a stack trace where there is one, and it would say nothing. */
class FaultyPages extends Error {
  override stack = '';

  constructor(problems: string[]) {
    super(`The built pages are not right:\n${problems.join('\n')}`);
  }
}

/**
 * Makes a freshly built folder ready to be served: judges every page, trims it, writes the policy into it,
 * puts the "not found" pages where hosts look for them, draws the QR codes and writes `_headers`.
 * Throws one error that names every faulty page.
 */
export function finishSite(folder: string): void {
  const hash = governPages(folder, findPages(folder));
  placeNotFoundPages(folder);
  drawQrCodes(folder);
  const entries = readdirSync(folder, { withFileTypes: true });
  const topLevel = entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
  writeFileSync(join(folder, '_headers'), formatHeadersFile(hash, topLevel));
}

/** Judges all pages before changing any, and returns the hash of the stylesheet they share. */
function governPages(folder: string, pages: string[]): string {
  const problems: string[] = [];
  const pagesByHash = new Map<string, string[]>();
  for (const page of pages) {
    const html = readFileSync(join(folder, page), 'utf8');
    if (isRedirect(html)) continue;
    problems.push(...findPageProblems(html).map((problem) => `${page} ${problem}.`));
    const hash = hashStyle(findInlineStyles(html)[0] ?? '');
    const sharing = pagesByHash.get(hash);
    if (sharing) sharing.push(page);
    else pagesByHash.set(hash, [page]);
  }
  if (problems.length === 0) problems.push(...findStyleProblems(pagesByHash));
  if (problems.length > 0) throw new FaultyPages(problems);

  const [hash = ''] = pagesByHash.keys();
  const policy = formatPolicy(hash);
  for (const page of pages) {
    const file = join(folder, page);
    writeFileSync(file, addPolicy(trimPage(readFileSync(file, 'utf8')), policy));
  }
  return hash;
}

function findStyleProblems(pagesByHash: Map<string, string[]>): string[] {
  if (pagesByHash.size === 0) return ['There is no page.'];
  if (pagesByHash.size === 1) return [];
  const groups = [...pagesByHash.values()].toSorted((a, b) => b.length - a.length);
  return groups
    .slice(1)
    .flat()
    .map((page) => `${page} has another inline stylesheet than ${groups[0]?.[0]}.`);
}

function findPages(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile() && file.name.endsWith('.html'))
    .map((file) => relative(folder, join(file.parentPath, file.name)).split(sep).join('/'))
    .toSorted();
}

/** `/nl/404/index.html` becomes `/nl/404.html`; without a page of its own, `/404.html` is Dutch. */
function placeNotFoundPages(folder: string): void {
  const pages = findPages(folder);
  for (const page of pages.filter((path) => /^[^/]+\/404\/index\.html$/.test(path))) {
    const built = join(folder, page);
    renameSync(built, `${dirname(built)}.html`);
    rmdirSync(dirname(built));
  }
  if (pages.includes('404.html')) return;
  const source = pages.find((path) => path.startsWith('nl/404'));
  if (!source) throw new Error('There is no page for "not found": add src/pages/404.astro.');
  copyFileSync(join(folder, 'nl', '404.html'), join(folder, '404.html'));
}

/** A page that wants to be found gets a QR code of its short address, under a name that says as little. */
function drawQrCodes(folder: string): void {
  for (const page of findPages(folder)) {
    const canonical = findCanonical(readFileSync(join(folder, page), 'utf8'));
    const [, path] = /^(.+)\/index\.html$/.exec(page) ?? [];
    if (canonical === undefined || path === undefined) continue;
    const short = new URL(getShortAddress(`/${path}/`), canonical);
    const file = join(folder, 'qr', `${getShortCode(`/${path}/`)}.svg`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, drawQr(short.href));
  }
}
