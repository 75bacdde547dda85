import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { finishSite } from '../../../src/integrations/finish-site.ts';
import { drawQr } from '../../../src/integrations/qr.ts';
import { createTempFolder } from '../../helpers/temp-folder.ts';

const style = 'p{color:red}';
const hash = `sha256-${createHash('sha256').update(style).digest('base64')}`;
const words = 'Dit is een gewone zin, lang genoeg.';

const page = ({ css = style, main = words, extra = '' } = {}) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>x</title><style>${css}</style>${extra}` +
  `</head><body><main>${main}</main></body></html>`;

const sound = () => ({
  'index.html': page(),
  'nl/index.html': page(),
  'nl/404/index.html': page(),
});

const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

test('the policy stands right after the charset, with the hash of the stylesheet', () => {
  const folder = createTempFolder(sound());
  finishSite(folder);
  expect(read(folder, 'nl/index.html')).toMatch(
    `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; `,
  );
  expect(read(folder, 'nl/index.html')).toContain(`style-src 'self' '${hash}'`);
  expect(read(folder, 'nl/index.html')).not.toContain('frame-ancestors');
});

test('pages for "not found" are moved to where hosts look for them', () => {
  const folder = createTempFolder(sound());
  finishSite(folder);
  expect(existsSync(join(folder, 'nl/404'))).toBe(false);
  expect(read(folder, '404.html')).toBe(read(folder, 'nl/404.html'));
});

test('a general page for "not found" is kept', () => {
  const folder = createTempFolder({
    ...sound(),
    '404.html': page({ main: `${words} Elke taal.` }),
  });
  finishSite(folder);
  expect(read(folder, '404.html')).toContain('Elke taal.');
});

test('the headers file gives no path two cache rules', () => {
  const folder = createTempFolder({ ...sound(), '_astro/a.js': '', 'robots.txt': '' });
  finishSite(folder);
  const rules = read(folder, '_headers').slice(read(folder, '_headers').indexOf('/_astro'));
  expect(rules).toMatchInlineSnapshot(`
    "/_astro/*
      Cache-Control: public, max-age=31536000, immutable
    /
      Cache-Control: no-cache
    /404.html
      Cache-Control: no-cache
    /index.html
      Cache-Control: no-cache
    /nl/*
      Cache-Control: no-cache
    /robots.txt
      Cache-Control: no-cache
    "
  `);
});

test('a page that wants to be found gets a QR code of its own address', () => {
  const canonical = '<link rel="canonical" href="https://site.example/nl/a/">';
  const folder = createTempFolder({ ...sound(), 'nl/a/index.html': page({ extra: canonical }) });
  finishSite(folder);
  expect(read(folder, 'qr/nl/a.svg')).toBe(drawQr('https://site.example/nl/a/'));
  expect(existsSync(join(folder, 'qr/nl.svg'))).toBe(false);
});

test('every faulty page is named at once', () => {
  const folder = createTempFolder({
    ...sound(),
    'a/index.html': page({ extra: '<style>b{}</style>' }),
    'b/index.html': page({ extra: '<script>alert(1)</script>' }),
    'c/index.html': page({ main: '<h1> </h1>' }),
    'd/index.html': page().replace(/<\/?main>/g, ''),
    'e/index.html': page().replace('<meta charset="utf-8">', ''),
  });
  expect(() => finishSite(folder)).toThrowErrorMatchingInlineSnapshot(`
    [Error: The built pages are not right:
    a/index.html has 2 inline <style> elements; the policy admits exactly one.
    b/index.html has an inline <script>; the policy admits only script files.
    c/index.html has (nearly) no text in <main>.
    d/index.html has no <main>.
    e/index.html has no <meta charset>.]
  `);
});

test('a page with another stylesheet than the rest is named', () => {
  const folder = createTempFolder({ ...sound(), 'a/index.html': page({ css: 'p{color:blue}' }) });
  expect(() => finishSite(folder)).toThrow(
    'a/index.html has another inline stylesheet than index.html.',
  );
});

test('structured data and script files are no inline scripts; redirects need no text', () => {
  const extra = '<script type="application/ld+json">{}</script><script src="/a.js"></script>';
  const redirect = '<!doctype html><meta http-equiv="refresh" content="0;url=/nl/">';
  const folder = createTempFolder({
    ...sound(),
    'nl/a/index.html': page({ extra }),
    'old/index.html': redirect,
  });
  finishSite(folder);
  expect(read(folder, 'old/index.html')).toBe(redirect);
});

test('a site without pages is refused', () => {
  expect(() => finishSite(createTempFolder())).toThrow('There is no page.');
});
