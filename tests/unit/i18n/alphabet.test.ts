import { expect, test } from 'vitest';
import { readContent } from '../../../src/checks/read-content.ts';
import { getLookupName, groupByLetter } from '../../../src/i18n/alphabet.ts';
import { createFormats } from '../../../src/i18n/formats.ts';
import { getLanguage, LANGUAGES } from '../../../src/i18n/languages.ts';

const codes = [...readContent('content').content.countries.keys()];
const group = (tag: string, items: readonly string[]) => {
  const language = getLanguage(tag);
  return groupByLetter(items, (item) => item, language, createFormats(language));
};

test('a name with the Arabic article stands under the letter after it', () => {
  expect(getLookupName('المغرب')).toBe('مغرب');
  expect(group('ar', ['المغرب', 'مالي', 'اليمن']).map(({ letter }) => letter)).toEqual(['م', 'ي']);
});

test('a short name that begins with the same letters keeps them', () => {
  expect(getLookupName('ال')).toBe('ال');
});

test('a letter with a mark stands under the plain letter', () => {
  expect(group('nl', ['Estland', 'Égypte', 'Egypte'])).toEqual([
    { letter: 'E', members: ['Egypte', 'Égypte', 'Estland'] },
  ]);
  expect(group('ar', ['ألمانيا', 'إيران', 'آيسلندا'])).toHaveLength(1);
});

test.each(LANGUAGES.map(({ tag }) => tag))(
  'in %s every letter comes once and no country is lost',
  (tag) => {
    const language = getLanguage(tag);
    const format = createFormats(language);
    const groups = groupByLetter(codes, format.country, language, format);
    const letters = groups.map(({ letter }) => letter);
    expect(new Set(letters).size).toBe(letters.length);
    expect(groups.flatMap(({ members }) => members).sort()).toEqual([...codes].sort());
  },
);
