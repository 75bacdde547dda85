import { expect, test } from 'vitest';
import { findOnPages, pages } from '../helpers/built-pages.ts';
import { findAll, findAttribute, getText } from '../helpers/html.ts';
import { wordKeys } from '../helpers/words.ts';

const filled =
  'article, section, nav, ul, ol, dl, li, p, h1, h2, h3, dt, dd, summary, a, strong, time, data, bdi, address, title, [data-status]';

const spoken = ['aria-label', 'content', 'title', 'alt'];

test('no page shows the key of a sentence in its place', () => {
  const bases = new Set(
    [...wordKeys].map((key) => key.replace(/_(?:zero|one|two|few|many|other)$/, '')),
  );
  const faults = findOnPages(pages, function* ({ document }) {
    for (const text of getTexts(document)) {
      for (const [word] of text.matchAll(/[a-z][\w-]*(?:\.[\w-]+)+/gi))
        if (bases.has(word)) yield word;
    }
  });
  expect(faults).toEqual([]);
});

test('no page shows a placeholder or a value that is missing', () => {
  const faults = findOnPages(pages, function* ({ document, html }) {
    // A script fills in the words that it is given.
    const body = html.replace(/<style>[\s\S]*?<\/style>| data-words="[^"]*"/g, '');
    for (const [sign] of body.matchAll(/\{\{|\}\}/g)) yield sign;
    for (const text of getTexts(document)) {
      const [found] = /\bundefined\b|\bnull\b|\bNaN\b|\[object|Invalid Date/.exec(text) ?? [];
      if (found) yield found;
    }
  });
  expect(faults).toEqual([]);
});

test('no element that should hold words is empty', () => {
  const faults = findOnPages(pages, function* ({ document }) {
    for (const element of findAll(document, filled)) {
      if (getText(element) === '')
        yield `<${element.name} class="${element.attributes.class ?? ''}">`;
    }
  });
  expect(faults).toEqual([]);
});

test('no article or section is only a heading', () => {
  const faults = findOnPages(pages, function* ({ document }) {
    for (const element of findAll(document, 'article, section')) {
      const [heading] = findAll(element, 'h2, h3');
      const rest = getText(element).length - (heading ? getText(heading).length : 0);
      // A country can have a name of a letter or two, under its own letter.
      const least = /\bletter\b/.test(element.attributes.class ?? '') ? 1 : 4;
      if (rest < least) yield `"${getText(element)}"`;
    }
  });
  expect(faults).toEqual([]);
});

test('no sentence has a gap before its full stop or two spaces', () => {
  const faults = findOnPages(pages, function* ({ document, language }) {
    // French has a space that holds before some signs.
    const pattern = language === 'fr' ? /\S*(?: [.,;:]|\s[.,])(?= |$)/ : /\S*\s[.,;:،؛](?= |$)/;
    for (const element of findAll(document, 'p, li > span, h1, h2, h3, dd > p')) {
      const [gap] = pattern.exec(getText(element)) ?? [];
      if (gap) yield `"${gap}" in "${getText(element).slice(0, 80)}"`;
    }
  });
  expect(faults).toEqual([]);
});

function getTexts(document: Parameters<typeof findAll>[0]): string[] {
  const attributes = findAll(document, '*').flatMap((element) =>
    spoken.map((name) => findAttribute(element, name) ?? ''),
  );
  return [getText(document), ...attributes.filter((value) => value !== '')];
}
