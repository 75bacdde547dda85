import { ELEMENT_NODE } from 'ultrahtml';
import { expect, test } from 'vitest';
import { findOnPages, getPage, pages } from '../helpers/built-pages.ts';
import { type Element, findAll, findAttribute, getOne, getText } from '../helpers/html.ts';
import { content } from '../helpers/site-content.ts';
import { languageTags } from '../helpers/words.ts';

const ownPages: Record<string, string> = { belgium: '/belgium/', history: '/history/' };

const texts = new Map(
  (['guides', 'stories'] as const).flatMap((collection) =>
    [...content.words[collection]].flatMap(([id, languages]) =>
      languageTags.map((tag) => [
        `/${tag}${ownPages[id] ?? `/${collection}/${id}/`}`,
        languages.get(tag),
      ]),
    ),
  ),
);

const textPages = pages.filter(({ address }) => texts.has(address));

test('every guide and story is read in each language, with the sources it rests on', () => {
  expect(textPages.length).toBe(texts.size);
  expect(texts.size).toBeGreaterThanOrEqual(17 * languageTags.length);
  const faults = findOnPages(textPages, function* ({ document, address, language }) {
    const [list] = findAll(document, 'details.rests');
    const found = list ? getSources(list) : [];
    const expected = (texts.get(address)?.source ?? []).map((id) => `/${language}/sources/${id}/`);
    if (expected.length === 0) yield 'has no words or no sources';
    if (found.join() !== expected.join()) yield `rests on ${found.join(', ')}`;
  });
  expect(faults).toEqual([]);
});

test('every citation leads to a source in the list of its text', () => {
  let count = 0;
  const faults = findOnPages(textPages, function* ({ document }) {
    const rests = new Set(getSources(getOne(document, 'details.rests')));
    for (const cite of findAll(document, '.prose a.cite')) {
      count += 1;
      const href = findAttribute(cite, 'href') ?? '';
      if (!rests.has(href)) yield `${href} is not in the list`;
    }
  });
  expect(faults).toEqual([]);
  expect(count).toBeGreaterThan(100);
});

test('at least 20 questions are answered in each language, each with a source', () => {
  for (const tag of languageTags) {
    const { document } = getPage(`/${tag}/guides/questions/`);
    const answers = splitByHeading(getOne(document, '.prose'));
    expect(answers.length).toBeGreaterThanOrEqual(20);
    const unfounded = answers.filter(({ parts }) => parts.flatMap(getSources).length === 0);
    expect(
      unfounded.map(({ heading }) => heading),
      tag,
    ).toEqual([]);
  }
});

test('at least 30 words are explained in each language, each with a source', () => {
  for (const tag of languageTags) {
    const terms = findAll(getPage(`/${tag}/glossary/`).document, '.terms > div');
    expect(terms.length).toBeGreaterThanOrEqual(30);
    for (const term of terms) {
      const word = getText(getOne(term, 'dt'));
      expect(getText(getOne(term, 'dd')).length, word).toBeGreaterThan(25);
      expect(getSources(term).length, word).toBeGreaterThan(0);
    }
  }
});

function getSources(element: Element): string[] {
  const hrefs = findAll(element, 'a[href]').map((link) => findAttribute(link, 'href') ?? '');
  return hrefs.filter((href) => /^\/\w+\/sources\/./.test(href));
}

/** The parts of a text under each heading of the second level. */
function splitByHeading({ children }: Element): { heading: string; parts: Element[] }[] {
  const sections: { heading: string; parts: Element[] }[] = [];
  for (const child of children) {
    if (child.type !== ELEMENT_NODE) continue;
    if (child.name === 'h2') sections.push({ heading: getText(child), parts: [] });
    else sections.at(-1)?.parts.push(child as Element);
  }
  return sections;
}
