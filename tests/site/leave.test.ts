import { expect, test } from 'vitest';
import { allPages, findOnPages } from '../helpers/built-pages.ts';
import { findAll, findAttribute, getText } from '../helpers/html.ts';

const weather = 'https://www.knmi.nl/';

test('every page has one way to leave at once, a plain link with words', () => {
  const faults = findOnPages(allPages, function* ({ document }) {
    const links = findAll(document, 'header a.leave');
    if (links.length !== 1) yield `has ${links.length} ways to leave`;
    for (const link of links) {
      if (findAttribute(link, 'href') !== weather) yield 'leads elsewhere';
      if (findAttribute(link, 'rel') !== 'noreferrer external') yield 'tells where it comes from';
      if (getText(link) === '') yield 'has no words';
    }
  });
  expect(faults).toEqual([]);
});
