import { expect, test } from 'vitest';
import { findMainText } from '../../../../src/integrations/search/page-text.ts';

const read = (main: string) =>
  findMainText(
    `<html><body><header>Kop</header><main>${main}</main><footer>Voet</footer></body></html>`,
  );

test('only what the main part says is read, with its title apart', () => {
  expect(read('<h1>Geld &amp; goed</h1><p>Vraag <b>het</b>.</p>')).toEqual({
    title: 'Geld & goed',
    text: 'Vraag het.',
    sources: [],
  });
});

test('hidden phases, navigation and lines on sources or translation are left out', () => {
  const main = `<h1>x</h1><nav>Start</nav><p hidden>Was vroeger zo</p><div hidden=""><p>ook</p></div>
    <p class="translation" data-translation="machine">Vertaald</p><p class="source">Bron: DT&amp;V</p>
    <details class="rests"><summary>Bronnen</summary></details><p>Geldt nu <a class="cite">1</a></p>`;
  expect(read(main)?.text).toBe('Geldt nu');
});

test('what stands in a block or an element of its own is a word of its own', () => {
  expect(
    read('<h1>x</h1><ul><li>een</li><li>twee</li></ul><span>drie</span>(<bdi>vier</bdi>)')?.text,
  ).toBe('een twee drie (vier)');
});

test('the sources that a page names are known, but not those of hidden phases', () => {
  const main = `<h1>x</h1><p class="source"><a href="/nl/sources/dtv-basis/">DT&V</a></p>
    <p hidden><a href="/nl/sources/oud/">Oud</a></p><a href="/nl/sources/">Alle</a>`;
  expect(read(main)?.sources).toEqual(['dtv-basis']);
});

test('a page without a title is not read', () => {
  expect(read('<p>Iets</p>')).toBeUndefined();
});
