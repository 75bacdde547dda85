import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { weighPage } from '../../../../scripts/budget/weigh-page.ts';
import { createTempFolder } from '../../../helpers/temp-folder.ts';

const style = 'p{color:#123}';
const icon = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const sheet = 'main{margin:0}';
const clock = 'import{a}from"./part.js";a();';
const part = 'export const a=()=>1;';

const size = (text: string) => brotliCompressSync(text).length;

const page = (head: string) =>
  `<!doctype html><html><head><style>${style}</style>${head}</head><body><p>Woorden.</p></body></html>`;

test('a page weighs what a browser fetches for it, and each file counts once', () => {
  const html = page(
    '<link rel="canonical" href="https://x.example/nl/"><link rel="alternate" href="/en/">' +
      '<link rel="stylesheet" href="/_astro/more.css"><link rel="icon" href="/icon.svg">' +
      '<script type="module" src="/_astro/clock.js"></script><script src="/_astro/clock.js"></script>',
  );
  const folder = createTempFolder({
    'nl/index.html': html,
    'icon.svg': icon,
    '_astro/more.css': sheet,
    '_astro/clock.js': clock,
    '_astro/part.js': part,
    '_astro/unused.js': 'x()',
  });
  expect(weighPage(folder, 'nl/index.html')).toEqual({
    html: size(html),
    style: style.length,
    styleSent: size(style),
    css: size(sheet),
    scripts: size(clock) + size(part),
    all: [html, icon, sheet, clock, part].reduce((total, text) => total + size(text), 0),
    requests: 5,
  });
});

test('a page that loads nothing is one request', () => {
  const folder = createTempFolder({ 'nl/index.html': page('') });
  const { all, html, requests, scripts, css } = weighPage(folder, 'nl/index.html');
  expect({ all, requests, scripts, css }).toEqual({ all: html, requests: 1, scripts: 0, css: 0 });
});

test('weighed quickly, a page is not lighter', () => {
  const words = Array.from({ length: 2000 }, (_, index) => `woord ${index ** 2}`).join(' ');
  const folder = createTempFolder({ 'nl/index.html': page(words) });
  const { html } = weighPage(folder, 'nl/index.html');
  expect(weighPage(folder, 'nl/index.html', 'quick').html).toBeGreaterThanOrEqual(html);
});
