import { expect, test } from 'vitest';
import { countEdits, getAllowedEdits } from '../../../src/model/find/edit-distance.ts';
import { fold } from '../../../src/model/find/fold.ts';
import { getSound, isAbjad } from '../../../src/model/find/sound.ts';
import { getSoundDistance } from '../../../src/model/find/sound-distance.ts';

const sound = (text: string) => getSound(fold(text));
const form = (text: string) => ({ sound: sound(text), abjad: isAbjad(fold(text)) });
const distance = (a: string, b: string) => getSoundDistance(form(a), form(b), 1000);

test.each([
  ['suri', ['Soerië', 'souria', 'suriya', 'سوريا', 'ሶርያ', 'Suuriya']],
  ['siri', ['Syrië', 'Siria', 'Сирия', 'সিরিয়া', 'सीरिया', 'Συρία', 'სირია', 'Սիրիա']],
  ['gana', ['Ghana', 'Ghanna', 'غانا', 'Гана', 'ጋና', 'ঘানা', 'גאנה']],
  ['runda', ['Rwanda', 'Roeanda', 'رواندا', 'Руанда']],
])('%s is the sound of every rendering', (expected, renderings) => {
  expect(renderings.map(sound)).toEqual(renderings.map(() => expected));
});

test('what a language leaves out or writes otherwise costs less than another sound', () => {
  expect(distance('lubnan', 'لبنان')).toBe(10);
  expect(distance('jazair', 'جزائر')).toBe(30);
  expect(distance('makedonia', 'macedonia')).toBe(20);
  expect(distance('Iran', 'Irak')).toBe(100);
});

test('beyond the limit the distance is infinite', () => {
  expect(getSoundDistance(form('Iran'), form('Irak'), 99)).toBe(Number.POSITIVE_INFINITY);
  expect(getSoundDistance(form(''), form(''), 0)).toBe(0);
});

test('typing errors are counted, an exchange of neighbours as one', () => {
  expect(countEdits('ghana', 'ghana', 2)).toBe(0);
  expect(countEdits('ghnaa', 'ghana', 2)).toBe(1);
  expect(countEdits('gana', 'ghana', 2)).toBe(1);
  expect(countEdits('togo', 'tonga', 2)).toBe(2);
  expect(countEdits('togo', 'tonga', 1)).toBe(Number.POSITIVE_INFINITY);
});

test('the longer the word, the more errors it may hold', () => {
  expect([3, 4, 6, 7, 20].map(getAllowedEdits)).toEqual([0, 1, 1, 2, 2]);
});
