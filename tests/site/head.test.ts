import { expect, test } from 'vitest';
import { TELLING_WORDS } from '../../src/checks/discreet-words.ts';
import { findOnAllPages, findOnPages, isRead, pages } from '../helpers/built-pages.ts';
import { findAll, findAttribute, getOne } from '../helpers/html.ts';
import { getWords, languageTags } from '../helpers/words.ts';

const origin = process.env.SITE_URL ?? 'https://wijzer.example';

/** Pages that only make sense to who is there already. */
const unlisted = new Set(['/404.html', '/kept/', '/offline/']);

const listed = pages.filter(({ path }) => !unlisted.has(path));
const translated = listed.filter(({ language }) => language);

test('the address in the head is that of the page itself', () => {
  const faults = findOnPages(listed, function* ({ document, address }) {
    const canonical = findAttribute(getOne(document, 'link[rel=canonical]'), 'href');
    if (canonical !== origin + address) yield `${canonical}`;
  });
  expect(faults).toEqual([]);
});

test('every page names itself in all languages, and one for readers of another', () => {
  const faults = findOnPages(listed, function* ({ document, language, path }) {
    const found = findAll(document, 'link[rel=alternate]').map(
      (link) => `${link.attributes.hreflang} ${link.attributes.href}`,
    );
    const general = path === '/' ? '/' : `/en${path}`;
    const expected = [
      ...languageTags.map((tag) => `${tag} ${origin}/${tag}${language ? path : '/'}`),
      `x-default ${origin}${general}`,
    ];
    if (found.toSorted().join() !== expected.toSorted().join()) yield found.join(', ');
  });
  expect(faults).toEqual([]);
});

test('the language switch leads to the same page in each language and marks the one it is in', () => {
  const faults = findOnPages(pages, function* ({ document, language, path }) {
    if (!language) return;
    const links = findAll(document, 'header nav.languages a');
    const shown = path === '/404.html' ? '/' : path;
    const hrefs = links.map((link) => link.attributes.href);
    const expected = languageTags.map((tag) => `/${tag}${shown}`);
    if (hrefs.join() !== expected.join()) yield hrefs.join(', ');
    const current = links.filter((link) => link.attributes['aria-current'] === 'true');
    if (current.map((link) => link.attributes.lang).join() !== language) yield 'marks another';
  });
  expect(faults).toEqual([]);
});

test('no two pages of a language have the same title, and none tells what the reader looks for', () => {
  const seen = new Map<string, string>();
  const faults = findOnAllPages(pages, function* ({ html, language = 'nl', address }) {
    const [, title] = /<title>([^<]+)<\/title>/.exec(html) ?? [];
    if (title === undefined) return yield 'no title';
    const other = seen.get(`${language} ${title}`);
    if (other) yield `the title "${title}" is also that of ${other}`;
    seen.set(`${language} ${title}`, address);
    const words = getWords(language);
    if (!title.endsWith(words('site.name'))) yield `"${title}" does not name the site`;
    if (TELLING_WORDS[language]?.test(title)) yield `"${title}" tells too much`;
  });
  expect(faults).toEqual([]);
});

test('every page has a description, and each country its own', () => {
  const seen = new Map<string, string>();
  const faults = findOnAllPages(translated, function* ({ html, language, address, path }) {
    const [, text = ''] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
    if (text.length < 25) yield `the description is "${text}"`;
    const other = seen.get(`${language} ${text}`);
    if (other && path.startsWith('/countries/')) yield `has the description of ${other}`;
    seen.set(`${language} ${text}`, address);
  });
  expect(faults).toEqual([]);
});

test('pages for "not found", for what is kept and for no connection are left out of search engines, all others are not', () => {
  for (const { document, path, address } of pages.filter(isRead)) {
    const robots = findAll(document, 'meta[name=robots]').map((meta) => meta.attributes.content);
    expect(robots, address).toEqual(unlisted.has(path) ? ['noindex'] : []);
  }
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
