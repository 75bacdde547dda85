import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countryPages, findOnPages, getPage, pages } from '../helpers/built-pages.ts';
import { findAll, findAttribute, getOne, getText, type Tree } from '../helpers/html.ts';
import { content } from '../helpers/site-content.ts';
import { languageTags } from '../helpers/words.ts';

const translated = pages.filter(({ language }) => language);

const inFooter = [
  '/about/',
  '/about/privacy/',
  '/about/accessibility/',
  '/sources/',
  '/about/data/',
  '/about/translations/',
];

/** Where the text of each guide, of the words, the stories and the history is read. */
const guides = [
  '/belgium/',
  '/glossary/',
  '/guides/after-arrival/',
  '/guides/alone-under-18/',
  '/guides/before-you-decide/',
  '/guides/caseworkers/',
  '/guides/forced-return/',
  '/guides/illness/',
  '/guides/money/',
  '/guides/other-roads/',
  '/guides/questions/',
  '/guides/step-by-step/',
  '/guides/trafficking/',
  '/guides/travel-papers/',
  '/guides/who-learns-what/',
  '/guides/with-children/',
  '/history/',
  '/stories/',
];

test('the foot of every page leads to what the site is, and to the translations', () => {
  const faults = findOnPages(translated, function* ({ document, language }) {
    const hrefs = getHrefs(getOne(document, 'footer'));
    for (const path of inFooter) if (!hrefs.has(`/${language}${path}`)) yield `no ${path}`;
  });
  expect(faults).toEqual([]);
});

test('the foot of every page names a file that exists, and leads to where it is changed', () => {
  const faults = findOnPages(translated, function* ({ document, language }) {
    const file = getText(getOne(document, 'footer .file code'));
    if (!/^content\/./.test(file) || !existsSync(file)) yield `no file "${file}"`;
    const href = findAttribute(getOne(document, 'footer .file a'), 'href') ?? '';
    const isLeading = href === `/${language}/about/corrections/` || href.endsWith(file);
    if (!isLeading) yield `leads to ${href}`;
  });
  expect(faults).toEqual([]);
});

test('a page about a text or a country names the very file of it', () => {
  const faults = findOnPages(translated, function* ({ document, path, language }) {
    const [, collection, id] = path.split('/');
    if (!id || collection === 'sources') return;
    const file = getText(getOne(document, 'footer .file code'));
    const isOwn =
      collection === 'countries'
        ? file.toLowerCase() === `content/countries/${id}/facts.yml`
        : file.endsWith(`/${id}/${language}.md`);
    if (!isOwn) yield `names ${file}`;
  });
  expect(faults).toEqual([]);
});

test('a country page leads to the programmes that list the country, and to who runs them', () => {
  const faults = findOnPages(countryPages, function* ({ document, path, language }) {
    const hrefs = getHrefs(getOne(document, 'main'));
    const code = path.split('/')[2]?.toUpperCase();
    const listed = [...content.partnerLists.values()]
      .filter(({ entries }) => entries.some(({ country }) => country === code))
      .map(({ programme }) => programme);
    const offered = findAll(document, '[data-option]')
      .map((option) => findAttribute(option, 'data-option') ?? '')
      .filter((option) => content.programmes.has(option));
    for (const id of new Set([...listed, ...offered])) {
      const operator = content.programmes.get(id)?.operator;
      if (!hrefs.has(`/${language}/programmes/${id}/`)) yield `not to ${id}`;
      if (!hrefs.has(`/${language}/organisations/${operator}/`)) yield `not to ${operator}`;
    }
  });
  expect(faults).toEqual([]);
});

test('a programme leads to every country of its lists', () => {
  const faults = languageTags.flatMap((tag) =>
    [...content.partnerLists.values()].flatMap(({ programme, entries }) => {
      const address = `/${tag}/programmes/${programme}/`;
      const hrefs = getHrefs(getOne(getPage(address).document, 'main'));
      const lost = entries.filter(
        ({ country }) => !hrefs.has(`/${tag}/countries/${country.toLowerCase()}/`),
      );
      return lost.map(({ country }) => `${address} does not lead to ${country}`);
    }),
  );
  expect(faults).toEqual([]);
});

test('the list of guides leads to every guide', () => {
  for (const tag of languageTags) {
    const hrefs = getHrefs(getOne(getPage(`/${tag}/guides/`).document, 'main'));
    expect(
      guides.filter((path) => !hrefs.has(`/${tag}${path}`)),
      tag,
    ).toEqual([]);
  }
});

function getHrefs(tree: Tree): Set<string | undefined> {
  return new Set(findAll(tree, 'a[href]').map((link) => findAttribute(link, 'href')));
}
