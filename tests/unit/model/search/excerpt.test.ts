import { expect, test } from 'vitest';
import { getExcerpt } from '../../../../src/model/search/excerpt.ts';
import { getIndexedWords } from '../../../../src/model/search/tokens.ts';

const filling = Array.from({ length: 60 }, (_, at) => `woord${at}`).join(' ');

test('the words that were looked for are marked, without the signs around them', () => {
  expect(show('Hebt u een (paspoort)? Vraag het.', ['paspoort'])).toBe(
    'Hebt u een ([paspoort])? Vraag het.',
  );
});

test('a word in another spelling than the index has is marked as it stands in the text', () => {
  expect(show('Bel het Comité, gratis.', ['comite'])).toBe('Bel het [Comité], gratis.');
  expect(show('هذه سُورِيَّة اليوم', ['سوريه'])).toBe('هذه [سُورِيَّة] اليوم');
});

test('a word with a hyphen or an ampersand is one word for the reader', () => {
  expect(show('Vraag DT&V om een laissez-passer.', ['passer', 'v'])).toBe(
    'Vraag [DT&V] om een [laissez-passer].',
  );
});

test('the excerpt begins at the sentence of the word when that is near', () => {
  const text = `${filling}. Een ticket kost niets. ${filling}`;
  expect(show(text, ['ticket'])).toMatch(/^… Een \[ticket\] kost niets\. woord0 .* …$/);
});

test('of two places the one with more different words is shown', () => {
  const text = `Geld. ${filling} Geld voor kinderen. ${filling}`;
  expect(show(text, ['geld', 'kinderen'])).toContain('[Geld] voor [kinderen]');
});

test('a word from a letter that the text does not say is the excerpt', () => {
  const text = 'قرار العودة مهم';
  const terms = ['terugkeerbesluit', 'return decision', 'DT&V'];
  const words = getIndexedWords([text, ...terms].join(' '));
  const places = [words.indexOf('terugkeerbesluit'), words.indexOf('dt')];
  expect(format(getExcerpt({ text, terms }, places))).toBe('[terugkeerbesluit] · [DT&V]');
});

test('without any word the text itself begins', () => {
  expect(format(getExcerpt({ text: `Begin. ${filling}`, terms: [] }, [999]))).toMatch(
    /^Begin\. woord0 .* …$/,
  );
});

test('what looks like code stays text', () => {
  expect(show('Zo: <img src=x> en <b>geld</b>', ['img'])).toContain('<[img] src=x>');
});

test('an excerpt of a text without words is empty', () => {
  expect(getExcerpt({ text: '', terms: [] }, [0])).toEqual([]);
});

function show(text: string, found: readonly string[]): string {
  const places = getIndexedWords(text).flatMap((word, at) => (found.includes(word) ? [at] : []));
  return format(getExcerpt({ text, terms: [] }, places));
}

function format(pieces: ReturnType<typeof getExcerpt>): string {
  return pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');
}
