import { expect, test } from 'vitest';
import { readContent } from '../../../src/checks/read-content.ts';
import { type Edits, getReport, withContent } from './fixture.ts';

const FILE = 'organisations/iom-nl/nl.md';

function readBody(edits: Edits): string | undefined {
  return withContent(
    'healthy',
    edits,
    (dir) => readContent(dir).content.words.organisations.get('iom-nl')?.get('nl')?.body,
  );
}

test('accepts healthy content', () => {
  expect(getReport('healthy').problems).toEqual([]);
});

test('accepts a byte order mark and Windows line ends in every file', () => {
  const toWindows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  const paths = [
    FILE,
    'organisations/iom-nl/ar.md',
    'organisations/iom-nl/facts.yml',
    'sources/eu-visa.yml',
    'ui/nl.json',
  ];
  const edits = Object.fromEntries(paths.map((path) => [path, toWindows]));
  expect(getReport('healthy', edits).problems).toEqual([]);
  expect(readBody(edits)).toContain('U beslist zelf.\r\n');
});

test('accepts an empty line before the front matter', () => {
  expect(getReport('healthy', { [FILE]: (text) => `\n${text}` }).problems).toEqual([]);
});

test.each([
  ['clock times', 'Bel tussen 10:30 en 12:00, of om 9:05.'],
  ['words with colons', 'Let op:dit is één zin. Zie ook a:b en ::c.'],
  ['long words', 'Arbeidsongeschiktheidsverzekeringsmaatschappijen en herintegratieondersteuning.'],
  ['signs of other systems', 'Prijs < waarde, 5 > 3, {haakjes}, $ en € en 50% & meer.'],
  ['the number of a law', 'Zie Verordening (EU) 2018/1806.'],
  ['a short number', 'Bel 112 bij gevaar.'],
  ['lists and bold', '- **een**\n- *twee*\n\n> drie'],
  ['code', 'Zoek op `info@iom.int`.'],
  ['emoji and rare letters', 'Ĳsland, naïef, Curaçao 🙂'],
])('accepts %s and loses nothing', (_, line) => {
  const edits = { [FILE]: (text: string) => `${text}\n${line}\n` };
  expect(getReport('healthy', edits).problems).toEqual([]);
  expect(readBody(edits)).toContain(line);
});

test('accepts zero-width joiners, vowel signs and Latin names in Arabic', () => {
  const line = 'می\u200Cخواهم أن أَسأل منظمة IOM أو DT&V أو VluchtelingenWerk.';
  const edits = { 'organisations/iom-nl/ar.md': (text: string) => `${text}\n${line}\n` };
  expect(getReport('healthy', edits).problems).toEqual([]);
});

test('accepts the name of an organisation or programme in every language', () => {
  const name = 'Return and Emigration Assistance from the Netherlands';
  const edits = Object.fromEntries(
    ['nl', 'en', 'ar'].map((lang) => [
      `programmes/rean/${lang}.md`,
      (text: string) => text.replace(/title: .*/, `title: ${name} (REAN)\ntab: REAN`),
    ]),
  );
  expect(getReport('healthy', edits).problems).toEqual([]);
});

test('reads dates and numbers without quotation marks as the text they are', () => {
  const { content } = getReport('healthy');
  const rean = content.programmes.get('rean');
  expect(rean?.run.from).toBe('1991');
  expect(rean?.editions[0]?.from).toBe('2018-03');
  expect(content.organisations.get('iom-nl')?.contacts[0]).toMatchObject({
    hours: [{ opens: '08:30' }],
  });
});

test('keys countries by their code in upper case, and words by language', () => {
  const { content } = getReport('healthy');
  expect([...content.countries.keys()]).toEqual(['GH', 'XK']);
  expect(content.words.countries.get('GH')?.get('nl')).toMatchObject({
    statements: { jongeren: 'Jongeren konden deze hulp niet krijgen.' },
    file: 'content/countries/gh/nl.md',
    bodyLine: 5,
  });
});
