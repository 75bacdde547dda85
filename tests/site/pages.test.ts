import { expect, test } from 'vitest';
import { getLanguage, LANGUAGES } from '../../src/i18n/languages.ts';
import { countryPages, findOnPages, pages } from '../helpers/built-pages.ts';
import { findAll, getText } from '../helpers/html.ts';
import { content } from '../helpers/site-content.ts';
import { getWords, languageTags } from '../helpers/words.ts';

/** Guides whose words stand on a page with more than words. */
const ownPages = new Set(['belgium', 'history']);

const paths = [
  '/',
  '/404.html',
  '/kept/',
  '/offline/',
  '/belgium/',
  '/history/',
  '/search/',
  ...getPaths(
    'countries',
    [...content.countries.keys()].map((id) => id.toLowerCase()),
  ),
  ...getPaths('programmes', content.programmes.keys()),
  ...getPaths('organisations', content.organisations.keys()),
  ...getPaths('sources', content.sources.keys()),
  ...[...content.supportLevels.keys()].map((id) => `/support/${id}/`),
  ...getPaths(
    'guides',
    [...content.words.guides.keys()].filter((id) => !ownPages.has(id)),
  ),
  ...getPaths('stories', content.words.stories.keys()),
  ...getPaths(
    'about',
    [...content.words.about.keys()].filter((id) => id !== 'about'),
  ),
  '/glossary/',
  '/options/',
];

test('each of the 204 countries has a page in each language', () => {
  expect(content.countries.size).toBe(204);
  expect(countryPages.length).toBe(204 * languageTags.length);
});

test('the pages are those of the content in each language, and the choice of a language', () => {
  const expected = ['/', ...languageTags.flatMap((tag) => paths.map((path) => `/${tag}${path}`))];
  expect(pages.map(({ address }) => address).toSorted()).toEqual(expected.toSorted());
});

test('every page has one first heading, and no heading skips a level', () => {
  const faults = findOnPages(pages, function* ({ document }) {
    const levels = findAll(document, 'h1, h2, h3, h4, h5, h6').map(({ name }) => Number(name[1]));
    if (levels.filter((level) => level === 1).length !== 1) yield 'not one h1';
    for (const [index, level] of levels.entries()) {
      if (level > (levels[index - 1] ?? 0) + 1) yield `h${level} after h${levels[index - 1] ?? 0}`;
    }
  });
  expect(faults).toEqual([]);
});

test('every page says in which language and direction it is', () => {
  const faults = findOnPages(pages, function* ({ document, language }) {
    const [html] = findAll(document, 'html');
    if (html?.attributes.lang !== (language ?? 'nl')) yield `lang ${html?.attributes.lang}`;
    if (html?.attributes.dir !== getLanguage(language ?? 'nl').direction) {
      yield `dir ${html?.attributes.dir}`;
    }
  });
  expect(faults).toEqual([]);
});

test('words in another language or direction say so', () => {
  const directions = new Map<string, string>(LANGUAGES.map((row) => [row.tag, row.direction]));
  const faults = findOnPages(pages, function* ({ document }) {
    for (const element of findAll(document, 'body [lang]')) {
      const lang = element.attributes.lang ?? '';
      const dir = element.attributes.dir;
      if (dir !== 'auto' && dir !== (directions.get(lang) ?? 'ltr'))
        yield `${lang} with dir ${dir}`;
    }
  });
  expect(faults).toEqual([]);
});

test('every country page says that the lists of DT&V decide, above the options', () => {
  const faults = findOnPages(countryPages, function* ({ document, language = 'nl' }) {
    const [note] = findAll(document, 'section[data-departure=nl] > p');
    if (!note || getText(note) !== getWords(language)('country.decides')) yield 'no such sentence';
  });
  expect(faults).toEqual([]);
});

test('every page tells on which day it was made', () => {
  const days = pages
    .filter(({ language }) => language)
    .map(({ html }) => /<body data-day="([^"]*)"/.exec(html)?.[1]);
  expect(new Set(days).size).toBe(1);
  expect(days[0]).toMatch(/^\d{4}-\d\d-\d\d$/);
});

function getPaths(collection: string, ids: Iterable<string>): string[] {
  return [`/${collection}/`, ...[...ids].map((id) => `/${collection}/${id}/`)];
}
