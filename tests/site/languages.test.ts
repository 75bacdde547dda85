import { expect, test } from 'vitest';
import { pageTypes } from '../../scripts/shared/page-types.ts';
import { createFormats } from '../../src/i18n/formats.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { findOnAllPages, getPage, pages } from '../helpers/built-pages.ts';
import { type Element, findAll, findAttribute, getText } from '../helpers/html.ts';

test('every number is written in Latin digits, in every language', () => {
  const faults = findOnAllPages(pages, function* ({ html }) {
    for (const [number] of html.matchAll(/(?:(?![0-9])[\p{Nd}\u1369-\u137C])+/gu)) yield number;
  });
  expect(faults).toEqual([]);
});

test.each(LANGUAGES)('every date is written as the table of languages says ($tag)', (language) => {
  const format = createFormats(language);
  const dates = Object.values(pageTypes)
    .map((path) => getPage(`/${language.tag}${path}`))
    .flatMap(({ document }) => findAll(document, 'time'))
    .map((time) => ({ day: findAttribute(time, 'datetime') ?? '', text: getText(time) }))
    .filter(({ day }) => /^\d{4}/.test(day));
  expect(dates.length).toBeGreaterThan(100);
  for (const { day, text } of dates) expect(text, day).toBe(format.date(day));
});

test('no sentence in Latin script is left in a language of another script', () => {
  const others = LANGUAGES.filter(({ script }) => script !== 'Latn');
  const kinds = others.flatMap(({ tag }) =>
    Object.values(pageTypes).map((path) => getPage(`/${tag}${path}`)),
  );
  const faults = findOnAllPages(kinds, function* ({ document }) {
    const [body] = findAll(document, 'body');
    for (const text of body ? getOwnTexts(body) : []) {
      const words = text.replace(/\([^)]*\)/g, '');
      // Names are in capitals, or two words long; what another language calls it stands in brackets.
      const [left] = /(?:[a-zà-ÿ]{2,} ){2}[a-zà-ÿ]{2,}/.exec(words) ?? [];
      if (left) yield `"${left}" in "${text}"`;
    }
  });
  expect(faults).toEqual([]);
});

/** The texts that are in the language of the page: not names that no language changes, nor what says it is in another. */
function getOwnTexts(element: Element): string[] {
  return (element.children as (Element & { value?: string })[]).flatMap((child) => {
    if (child.value !== undefined) return child.value;
    const { lang, translate } = child.attributes;
    const isOther = lang !== undefined || translate === 'no' || /^(?:code|bdi)$/.test(child.name);
    return isOther ? [] : getOwnTexts(child);
  });
}
