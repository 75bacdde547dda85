import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { BesideWords } from '../../src/i18n/beside-words.ts';
import { type BuiltPage, findOnPages, pages, pagesByAddress } from '../helpers/built-pages.ts';
import { type Element, findAll, findAttribute, findClosest, getOne } from '../helpers/html.ts';
import { languageTags } from '../helpers/words.ts';

const dutchPages = pages.filter(({ language }) => language === 'nl');

/** Ids made by the alphabet of a language, which is another in each. */
const letter = /^letter-\d+$/;

/** In the order of an alphabet, or with the word for a Dutch or English letter beside the reader's own. */
const alphabetic = new Set(['/', '/countries/', '/glossary/', '/search/', '/options/']);

const blocks =
  'section, article, nav, div, h1, h2, h3, h4, p, ul, ol, li, dl, dt, dd, table, tr, td, th, details, summary, blockquote';

test('a block has the same id in every language, so that its address is the same', () => {
  const faults = findInOthers((page) => listIds(page).toSorted());
  expect(faults).toEqual([]);
});

test('outside alphabets the blocks of a page are the same in every language and in the same order', () => {
  const faults = findInOthers((page) => (alphabetic.has(page.path) ? [] : listBlocks(page)));
  expect(faults).toEqual([]);
});

test('a page with tools leads to the same page in each other language, and says which', () => {
  let count = 0;
  const faults = findOnPages(pages, function* ({ document, language, path }) {
    for (const kit of findAll(document, '.kit')) {
      count += 1;
      const links = findAll(kit, 'a[hreflang]').map((link) => findAttribute(link, 'href'));
      const expected = languageTags
        .filter((tag) => tag !== language)
        .map((tag) => `/${tag}${path}`);
      if (links.join() !== expected.join()) yield links.join();
    }
  });
  expect(faults).toEqual([]);
  expect(count).toBeGreaterThan(1000);
});

test('each language has words for each other one', () => {
  for (const tag of languageTags) {
    const words: BesideWords = JSON.parse(readFileSync(`dist/${tag}/beside.json`, 'utf8'));
    expect(Object.keys(words.others)).toEqual(languageTags.filter((other) => other !== tag));
    expect(JSON.stringify(words)).not.toMatch(/\{\{|beside\./);
  }
});

/** What differs between a Dutch page and the same page in another language. */
function findInOthers(list: (page: BuiltPage) => readonly string[]): string[] {
  return dutchPages.flatMap((page) => {
    const own = list(page).join(' ');
    return languageTags
      .map((tag) => pagesByAddress.get(`/${tag}${page.path}`))
      .filter((other) => !other || list(other).join(' ') !== own)
      .map((other) => other?.address ?? `${page.path} is missing`);
  });
}

function listIds({ document }: BuiltPage): string[] {
  return findAll(document, 'main [id]')
    .map((element) => findAttribute(element, 'id') ?? '')
    .filter((id) => !letter.test(id));
}

/** The blocks of the text, without what a page says about its own translation. */
function listBlocks({ document }: BuiltPage): string[] {
  return findAll(getOne(document, 'main'), blocks)
    .filter((element) => !findClosest(element, isAboutPage))
    .map(({ name, attributes }) => [name, attributes.class, attributes.id].join('.'));
}

function isAboutPage({ attributes }: Element): boolean {
  return /\b(kit|translation)\b/.test(attributes.class ?? '');
}
