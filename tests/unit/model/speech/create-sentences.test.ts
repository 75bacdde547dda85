import { expect, test } from 'vitest';
import { createSentences } from '../../../../src/model/speech/create-sentences.ts';
import type { Run } from '../../../../src/model/speech/run.ts';
import { rules, run } from './rules.ts';

const say = (...runs: readonly Run[]) =>
  createSentences({ runs }, rules).map(({ spoken }) => spoken);
const mark = (...runs: readonly Run[]) => {
  const text = runs.map((part) => part.text).join('');
  return createSentences({ runs }, rules).map(({ start, end }) => text.slice(start, end));
};

test('says sentence by sentence, whatever elements stand in them', () => {
  expect(say(run('Vraag het aan '), run('IOM'), run('. Wie belt, kiest\n zelf. '))).toEqual([
    'Vraag het aan I O M.',
    'Wie belt, kiest zelf.',
  ]);
});

test('marks a sentence as it is written, without the spaces around it', () => {
  expect(mark(run('  Vraag het aan '), run('IOM'), run('. Kies zelf. '))).toEqual([
    'Vraag het aan IOM.',
    'Kies zelf.',
  ]);
});

test('says a telephone number by digit, in the groups in which it is written', () => {
  expect(say(run('Bel '), run('020 34 67 278', { kind: 'phone' }), run('.'))).toEqual([
    'Bel 0 2 0, 3 4, 6 7, 2 7 8.',
  ]);
  expect(say(run('+31 (0)20', { kind: 'phone' }))).toEqual(['plus, 3 1, 0, 2 0']);
  expect(say(run('Bel de IOM', { kind: 'phone' }))).toEqual(['Bel de I O M']);
});

test('says a sum from its value, so that its point is no full stop', () => {
  expect(
    say(run('Tot '), run('€ 1.800', { kind: 'amount', value: '1800' }), run(' in natura.')),
  ).toEqual(['Tot 1800 euro in natura.']);
});

test('never parts a sum, a date or a number, whatever signs stand in it', () => {
  const sum = run('€ 9. Of', { kind: 'amount', value: '9' });
  expect(say(run('Tot '), sum, run(' nu.'))).toEqual(['Tot 9 euro', 'nu.']);
});

test('says a date in full, and a year as it stands', () => {
  expect(
    say(run('Sinds '), run('1-7-17', { kind: 'date', value: '2017-07-01' }), run('.')),
  ).toEqual(['Sinds de dag 2017 07 01.']);
  expect(say(run('Sinds '), run('1991', { kind: 'date', value: '1991' }))).toEqual(['Sinds 1991']);
});

test('says times as they stand, and the dash between two of them as a word', () => {
  const time = (text: string) => run(text, { kind: 'date', value: text });
  expect(say(run('werkdagen '), time('08:00'), run('–'), time('17:00'))).toEqual([
    'werkdagen 08:00 tot 17:00',
  ]);
  expect(say(run('10–12 dagen – soms meer'))).toEqual(['10 tot 12 dagen – soms meer']);
});

test('says an address with the names of its signs, and a title as text', () => {
  const address = (text: string) => run(text, { kind: 'address' });
  expect(say(address('info@dtv.nl'))).toEqual(['info apenstaartje dtv punt nl']);
  expect(say(address('Een pagina over REAN.'))).toEqual(['Een pagina over Rean.']);
});

test('says a listed abbreviation as listed, one of consonants by letter, another as a word', () => {
  expect(say(run('DT&V, VWN, IETA en iom: nr. 3'))).toEqual([
    'D T en V, V W N, IETA en iom: nummer 3',
  ]);
  expect(say(run('الأوروبية وIOM'))).toEqual(['الأوروبية وI O M']);
  expect(say(run('REAN-programma en REANS'))).toEqual(['Rean-programma en REANS']);
});

test('says no sign of a label, and nothing where only signs stand', () => {
  expect(say(run('✓ Voldoet'))).toEqual(['Voldoet']);
  expect(say(run('? Niet bekend. Kan dat?'))).toEqual(['Niet bekend.', 'Kan dat?']);
  expect(say(run(' ✕ · '))).toEqual([]);
});

test('is silent for a moment between a name and its label, once', () => {
  const pause = run('', { kind: 'pause' });
  expect(
    say(pause, run('IOM'), pause, run(' '), pause, run('Internationale organisatie'), pause),
  ).toEqual(['I O M, Internationale organisatie']);
  expect(say(run('Sinds 1991. '), pause, run('Geldt nu'), pause, run('.'))).toEqual([
    'Sinds 1991.',
    'Geldt nu.',
  ]);
});

test('says the header of a cell before the cell, and marks the first sentence with it', () => {
  const cell = { label: 'Voor wie', runs: [run(' Iedereen. Ook kinderen. ')] };
  expect(createSentences(cell, rules)).toEqual([
    { start: 1, end: 10, spoken: 'Voor wie:' },
    { start: 1, end: 10, spoken: 'Iedereen.', lang: undefined },
    { start: 11, end: 24, spoken: 'Ook kinderen.', lang: undefined },
  ]);
  expect(createSentences({ label: 'Voor wie', runs: [run(' ')] }, rules)).toEqual([]);
});

test('parts a text where its language changes, and leaves the other one as it is', () => {
  const runs = [run('Zie '), run('IOM in the Netherlands', { lang: 'en' }), run('. Of bel.')];
  const sentences = createSentences({ runs }, rules);
  expect(sentences.map(({ lang, spoken }) => [lang, spoken])).toEqual([
    [undefined, 'Zie'],
    ['en', 'IOM in the Netherlands'],
    [undefined, 'Of bel.'],
  ]);
});

test('parts a long sentence at a comma', () => {
  const part = 'een lange reeks woorden die maar niet ophoudt en doorgaat tot aan de komma';
  expect(say(run(`${part}, ${part}, ${part}.`))).toEqual([`${part}, ${part},`, `${part}.`]);
});
