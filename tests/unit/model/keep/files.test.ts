import { expect, test } from 'vitest';
import { findFiles } from '../../../../src/model/keep/files.ts';

test('a page names its stylesheet, its scripts and its icon, each once', () => {
  const html =
    '<link rel="stylesheet" href="/_astro/more.a1.css"><link rel="icon" href="/icon.svg">' +
    '<script type="module" src="/_astro/Page.b2.js"></script><a href="/nl/">x</a>' +
    '<link rel="canonical" href="https://site.example/_astro/x.js"><script src="/_astro/Page.b2.js">';
  expect(findFiles(html)).toEqual(['/_astro/more.a1.css', '/_astro/Page.b2.js', '/icon.svg']);
});

test('a script names what it imports at once and what it imports when used', () => {
  const code = 'import"./leave.c3.js";m(()=>import(`./start.d4.js`),["_astro/look.e5.css"])';
  expect(findFiles(code)).toEqual([
    '/_astro/leave.c3.js',
    '/_astro/start.d4.js',
    '/_astro/look.e5.css',
  ]);
});

test('data and other pages are no files of a page', () => {
  expect(findFiles('fetch("/nl/find.json"); "/data/countries.csv"; "../x.js"')).toEqual([]);
});
