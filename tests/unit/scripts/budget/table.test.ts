import { expect, test } from 'vitest';
import { formatTable, listFaults, type Weighed } from '../../../../scripts/budget/table.ts';
import type { Weight } from '../../../../scripts/budget/weigh-page.ts';

const light: Weight = {
  html: 12_000,
  style: 8_000,
  styleSent: 2_400,
  css: 0,
  scripts: 500,
  all: 12_900,
  requests: 4,
};

const weighed = (file: string, change: Partial<Weight> = {}): Weighed => ({
  file,
  weight: { ...light, ...change },
});

test('a page that is over is told with its file and figures', () => {
  const pages = [
    weighed('nl/index.html', { html: 29_000, css: 1_200, requests: 7 }),
    weighed('ar/countries/sy/index.html', {
      html: 14_001,
      scripts: 2_501,
      all: 20_001,
      requests: 6,
    }),
    weighed('en/countries/gh/index.html', { style: 10_001, styleSent: 3_001 }),
    weighed('nl/countries/gh/index.html'),
  ];
  expect(listFaults(pages).join('\n')).toMatchInlineSnapshot(`
    "nl/index.html: 30,200 bytes of page and stylesheets, at most 30,000
    nl/index.html: 7 requests, at most 6
    ar/countries/sy/index.html: 14,001 bytes before the first text, at most 14,000
    ar/countries/sy/index.html: 20,001 bytes in all, at most 20,000
    ar/countries/sy/index.html: 2,501 bytes of scripts, at most 2,500
    ar/countries/sy/index.html: 6 requests, at most 5
    en/countries/gh/index.html: 10,001 bytes of stylesheet in the page, at most 10,000
    en/countries/gh/index.html: 3,001 bytes of that, compressed, at most 3,000"
  `);
});

test('at its limits a page is not over', () => {
  const most = { html: 14_000, scripts: 2_500, all: 20_000, requests: 5, style: 10_000 };
  const page = weighed('nl/countries/gh/index.html', { ...most, styleSent: 3_000 });
  const list = weighed('nl/countries/index.html', { html: 29_000, css: 1_000, requests: 6 });
  expect(listFaults([page, list])).toEqual([]);
});

test('the table has a line per page, which says whether the page keeps to its limits', () => {
  const pages = [weighed('nl/countries/gh/index.html'), weighed('nl/index.html', { html: 30_001 })];
  expect(formatTable(pages)).toMatchInlineSnapshot(`
    "                              html     css      js     all  requests  inline css    sent
    nl/countries/gh/index.html   12000       0     500   12900         4        8000    2400  ok
    nl/index.html                30001       0     500   12900         4        8000    2400  over"
  `);
});
