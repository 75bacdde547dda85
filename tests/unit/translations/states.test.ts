import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntryRecord } from '../../../src/schemas/ledger.ts';
import { getTextHash } from '../../../src/translations/hash.ts';
import { readTranslations } from '../../../src/translations/states.ts';
import type { Texts } from '../../../src/translations/texts.ts';

const SOURCE: Texts = {
  named: { title: 'Titel', 'statements.recht': 'U mag stoppen.' },
  body: ['Een.', 'Twee.', 'Drie.', 'Vier.'],
};
const OWN: Texts = {
  named: { title: 'Titre', 'statements.recht': 'Vous pouvez arrêter.' },
  body: ['Un.', 'Deux.', 'Trois.', 'Quatre.'],
};

function record(texts: Texts): EntryRecord {
  const create = (text: string) =>
    ({ hash: getTextHash(text), made: '2026-11-25', how: 'machine' }) as const;
  const named = Object.entries(texts.named).map(([key, text]) => [key, create(text)]);
  return { texts: Object.fromEntries(named), body: texts.body.map(create) };
}

/** The states of all texts of a source that has become another, with the translation of before. */
function getStates(source: Texts, own: Texts | undefined = OWN) {
  const { named, body } = readTranslations(source, own, record(SOURCE));
  return [...Object.values(named), ...body].map(({ state }) => state);
}

test('a translation of the text of today is made by a machine until somebody has checked it', () => {
  expect(new Set(getStates(SOURCE))).toEqual(new Set(['machine']));
  const checked = { day: '2026-11-26', role: 'native-reader', hash: getTextHash('Titre') } as const;
  const { texts, body } = record(SOURCE);
  const title = texts.title && { ...texts.title, checked };
  const entry: EntryRecord = { texts: { ...texts, ...(title && { title }) }, body };
  expect(readTranslations(SOURCE, OWN, entry).named.title?.state).toBe('checked');
  const changed = { ...OWN, named: { ...OWN.named, title: 'Autre titre' } };
  expect(readTranslations(SOURCE, changed, entry).named.title?.state).toBe('machine');
});

test('what a language does not have is missing, and words without a record count as made by a machine', () => {
  expect(new Set(getStates(SOURCE, { named: {}, body: [] }))).toEqual(new Set(['missing']));
  const { named, body } = readTranslations(SOURCE, OWN, undefined);
  expect(named.title?.state).toBe('machine');
  expect(body.map(({ text }) => text)).toEqual(OWN.body);
});

test('a text that changes makes its own translation outdated, and no other', () => {
  fc.assert(
    fc.property(fc.nat(SOURCE.body.length - 1), fc.string({ minLength: 6 }), (at, text) => {
      const body = SOURCE.body.with(at, `${text}x`);
      const states = readTranslations({ ...SOURCE, body }, OWN, record(SOURCE)).body;
      expect(states.map(({ state }) => state)).toEqual(
        body.map((_, index) => (index === at ? 'outdated' : 'machine')),
      );
      expect(states[at]?.text).toBe(OWN.body[at]);
    }),
  );
  const named = { ...SOURCE.named, 'statements.recht': 'U mag altijd stoppen.' };
  expect(getStates({ ...SOURCE, named }).filter((state) => state !== 'machine')).toEqual([
    'outdated',
  ]);
});

test('a new text is missing, and those around it keep their translations', () => {
  const body = ['Een.', 'Nieuw.', 'Twee.', 'Drie.', 'Vier.'];
  const read = readTranslations({ ...SOURCE, body }, OWN, record(SOURCE)).body;
  expect(read.map(({ text, state }) => text ?? state)).toEqual([
    'Un.',
    'missing',
    'Deux.',
    'Trois.',
    'Quatre.',
  ]);
});

test('texts that move take their translations along; one that goes leaves nothing', () => {
  const body = ['Vier.', 'Een.', 'Drie.'];
  const read = readTranslations({ ...SOURCE, body }, OWN, record(SOURCE)).body;
  expect(read.map(({ text }) => text)).toEqual(['Quatre.', 'Un.', 'Trois.']);
});

test('where more changed in a place than can be told apart, nothing is guessed', () => {
  const body = ['Een.', 'Nieuw.', 'Twee, anders.', 'Drie.', 'Vier.'];
  const read = readTranslations({ ...SOURCE, body }, OWN, record(SOURCE)).body;
  expect(read.map(({ state }) => state)).toEqual([
    'machine',
    'missing',
    'missing',
    'machine',
    'machine',
  ]);
});

test('spaces and line ends do not make a translation outdated', () => {
  const body = SOURCE.body.with(0, ' Een.\r\n');
  expect(new Set(getStates({ ...SOURCE, body }))).toEqual(new Set(['machine']));
});
