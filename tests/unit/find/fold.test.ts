import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldCompact } from '../../../src/model/find/fold.ts';

test.each([
  ['Côte d’Ivoire', 'cote d ivoire'],
  ['  SIERRA-leone ', 'sierra leone'],
  ['Ｇｈａｎａ', 'ghana'],
  ['İRAN ıran', 'iran iran'],
  ['Weißrussland', 'weissrussland'],
  ['Łódź Ærø Ŋ', 'lodz aero n'],
  ['Oʻzbekiston', 'ozbekiston'],
  ['Azərbaycan', 'azerbaycan'],
  ['Россия Йемен', 'россия иемен'],
  ['Ελλάς', 'ελλασ'],
  ['٠٦ ۰۶ ०६ ০৬', '06 06 06 06'],
  ['DT&V', 'dt v'],
  ['😀 !?', ''],
])('%s is folded to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['سُورِيَّة', 'ســوریه', 'vowel marks, tatweel, Persian yeh, heh for teh marbuta'],
  ['أفغانستان', 'افغانستان', 'hamza on alef'],
  ['کنیا', 'كنيا', 'Persian kaf and yeh'],
  ['الجزائر', 'الجزاير', 'hamza on yeh'],
  ['کیپ‌ورد', 'کیپ ورد', 'ZWNJ for a space'],
  ['ሃይቲ', 'ሐይቲ', 'Ethiopic homophones of h'],
  ['ሠርያ', 'ሰርያ', 'Ethiopic homophones of s'],
  ['ዒራቕ', 'ኢራቕ', 'Ethiopic homophones of the glottal stop'],
  ['ኣልባንያ', 'አልባንያ', 'Ethiopic first and fourth vowel'],
  ['ግብፂ', 'ግብጺ', 'Ethiopic homophones of ts'],
  ['সিরিয়া', 'সিরিয়া', 'Bengali letter with and without its own sign'],
  ['ශ්‍රී', 'ශ්රී', 'ZWJ'],
])('%s and %s are the same: %s', (one, other) => {
  expect(foldCompact(one)).toBe(foldCompact(other));
});

test('folding a second time changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 2000 },
  );
});

test('no single sign changes when it is folded a second time', () => {
  const changed: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    const folded = fold(`a${String.fromCodePoint(code)}b`);
    if (fold(folded) !== folded) changed.push(code.toString(16));
  }
  expect(changed).toEqual([]);
});
