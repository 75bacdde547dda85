import { expect, test } from 'vitest';
import { getReport } from './fixture.ts';

function findRawFacts(line: string): string[] {
  const edits = { 'organisations/iom-nl/ar.md': (text: string) => `${text}\n${line}\n` };
  return getReport('healthy', edits)
    .problems.filter(({ rule }) => rule === 'raw-fact')
    .map(({ found }) => found.replace('The text holds ', ''));
}

test.each([
  ['€ 1.800', 'an amount of money in digits: € 1.800'],
  ['€1800,50', 'an amount of money in digits: €1800,50'],
  ['EUR 200', 'an amount of money in digits: EUR 200'],
  ['1800 euro', 'an amount of money in digits: 1800 euro'],
  ['٢٠٠ يورو', 'an amount of money in digits: ٢٠٠ يورو'],
  ['+31 20 346 72 78', 'a telephone number in digits: +31 20 346 72 78'],
  ['(020) 346 72 78', 'a telephone number in digits: 020) 346 72 78'],
  ['0800-8020', 'a telephone number in digits: 0800-8020'],
  ['٠٢٠ ٣٤٦ ٧٢ ٧٨', 'a telephone number in digits: ٠٢٠ ٣٤٦ ٧٢ ٧٨'],
  ['1-7-2017', 'a date in digits: 1-7-2017'],
  ['2017-07-01', 'a date in digits: 2017-07-01'],
  ['1 juli 2017.', 'a year in digits: 2017'],
  ['٢٠١٧', 'a year in digits: ٢٠١٧'],
  ['[tot 2017, € 5](https://example.org/2017)', 'an amount of money in digits: € 5'],
])('refuses %s', (line, found) => {
  expect(findRawFacts(line)).toEqual([found]);
});

test.each([
  '{{date:2017}} {{count:2017}} {{amount:rean#bijdrage}}',
  '[2017](https://example.org/2017) <https://example.org/2017>',
  '10:30 - 12:00',
  '(EU) 2018/1806',
  '112, 14 020, 25%, 3000 km, 20.000',
  '`2017`',
])('accepts %s', (line) => {
  expect(findRawFacts(line)).toEqual([]);
});
