import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PageText } from '../../src/model/search/excerpt.ts';
import { findPageKind } from '../../src/model/search/page-kind.ts';
import type { ListedPage } from '../../src/model/search/page-list.ts';
import { findOnPages, pages } from '../helpers/built-pages.ts';
import { findAll, getOne, getText } from '../helpers/html.ts';
import { languageTags } from '../helpers/words.ts';

const readJson = (name: string) => JSON.parse(readFileSync(join('dist/pagefind', name), 'utf8'));
const lists = new Map<string, readonly ListedPage[]>(
  languageTags.map((tag) => [tag, readJson(`pages.${tag}.json`)]),
);
const readText = ({ id }: ListedPage): PageText => readJson(`text/${id}.json`);

test('there is one index for each language, with all its pages', () => {
  const { languages } = readJson('pagefind-entry.json');
  expect(Object.keys(languages).toSorted()).toEqual([...languageTags].toSorted());
  for (const tag of languageTags) {
    expect(languages[tag].page_count, tag).toBe(lists.get(tag)?.length);
    expect(globSync(`pagefind.${tag}_*.pf_meta`, { cwd: 'dist/pagefind' })).toHaveLength(1);
  }
});

test('every page on a country, a kind of support, a programme, an organisation or a subject is searched', () => {
  for (const tag of languageTags) {
    const expected = pages
      .filter(({ language, path }) => language === tag && findPageKind(path))
      .map(({ path }) => path);
    expect(expected.length).toBeGreaterThan(250);
    expect(
      lists
        .get(tag)
        ?.map(({ path }) => path)
        .toSorted(),
      tag,
    ).toEqual(expected.toSorted());
  }
});

test('no source, list or page without an address is searched', () => {
  const paths = [...lists.values()].flat().map(({ path }) => path);
  expect(paths.filter((path) => /sources|404|^\/$|search/.test(path))).toEqual([]);
});

test('a result has the title of its page, and a text', () => {
  const faults = findOnPages(pages, function* ({ document, language, path }) {
    const page = lists.get(language ?? '')?.find((listed) => listed.path === path);
    if (!page) return;
    if (toPlain(getText(getOne(document, 'h1'))) !== page.title) yield page.title;
    if (readText(page).text.length < 100) yield `has hardly a text: ${readText(page).text}`;
  });
  expect(faults).toEqual([]);
});

test('nothing of a phase that is hidden on the day of the build is searched', () => {
  let count = 0;
  const faults = findOnPages(pages, function* ({ document, language, path }) {
    const page = lists.get(language ?? '')?.find((listed) => listed.path === path);
    const hidden = page ? findAll(document, 'main .lead[hidden]').map(getText).map(toPlain) : [];
    for (const words of hidden) {
      count += 1;
      if (page && toPlain(readText(page).text).includes(words)) yield words;
    }
  });
  expect(faults).toEqual([]);
  expect(count).toBeGreaterThan(0);
});

test('on an Arabic page stand the words of Dutch and English letters', () => {
  const terms = (lists.get('ar') ?? []).flatMap((page) => readText(page).terms);
  for (const word of ['terugkeerbesluit', 'return decision', 'regievoerder vertrek'])
    expect(terms).toContain(word);
});

test('Pagefind leaves nothing behind that the search does not use', () => {
  const files = globSync('**/*.*', { cwd: 'dist/pagefind' });
  expect(files.filter((file) => /ui|highlight|worker|fragment/.test(file))).toEqual([]);
});

test('the search leads to all countries and to the lists when there is no script', () => {
  const faults = findOnPages(pages, function* ({ document, language, path }) {
    if (path !== '/search/') return;
    const hrefs = new Set(findAll(document, 'main a').map(({ attributes }) => attributes.href));
    for (const list of ['guides', 'glossary', 'programmes', 'organisations', 'countries/gh'])
      if (!hrefs.has(`/${language}/${list}/`)) yield `no way to ${list}`;
  });
  expect(faults).toEqual([]);
});

test('pages with room for it lead to the search', () => {
  const faults = findOnPages(pages, function* ({ document, language, path }) {
    if (!language || /^\/countries\/.+/.test(path)) return;
    const links = findAll(document, 'footer a').map(({ attributes }) => attributes.href);
    if (!links.includes(`/${language}/search/`)) yield 'does not';
  });
  expect(faults).toEqual([]);
});

/** Pagefind leaves out the space that French has before a sign, and makes other spaces plain. */
function toPlain(text: string): string {
  return text.replace(/\u00a0(?=[:;?!])/g, '').replaceAll('\u00a0', ' ');
}
