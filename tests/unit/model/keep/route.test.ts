import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getRoute } from '../../../../src/model/keep/route.ts';

const origin = 'https://site.example';
const ask = (path: string, more = {}) =>
  getRoute(
    { method: 'GET', mode: 'navigate', cache: 'default', url: `${origin}${path}`, ...more },
    origin,
  );

test.each([
  ['a page', '/nl/countries/gh/', {}, 'page'],
  ['the choice of a language', '/', {}, 'page'],
  ['a page that is loaded again', '/nl/', { cache: 'no-cache' }, 'page'],
  ['an address without its last slash', '/nl/countries/gh', {}, 'page'],
  ['a page with a question', '/nl/?a=b.csv', {}, 'page'],
  ['a file of data that is opened', '/data/countries.csv', {}, 'browser'],
  ['a file with a hash in its name', '/_astro/a.b.js', { mode: 'cors' }, 'store'],
  ['the words of keeping', '/nl/keep.json', { mode: 'cors' }, 'network'],
  ['a page that a script reads', '/nl/countries/gh/', { mode: 'cors' }, 'network'],
  ['a page that is being saved', '/nl/', { mode: 'cors', cache: 'no-cache' }, 'browser'],
  ['something that is sent', '/nl/', { method: 'POST' }, 'browser'],
  ['another site', '', { url: 'https://elsewhere.example/nl/' }, 'browser'],
] as const)('%s', (_, path, more, route) => {
  expect(ask(path, more)).toBe(route);
});

test('what asks for no copy never gets one, whatever it asks for', () => {
  fc.assert(
    fc.property(
      fc.webSegment({ size: 'small' }),
      fc.constantFrom('no-cache', 'no-store', 'reload'),
      (path, cache) => {
        expect(ask(`/${path}`, { mode: 'cors', cache })).toBe('browser');
      },
    ),
  );
});
