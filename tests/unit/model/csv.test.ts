import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatWordsCsv } from '../../../src/model/csv.ts';
import { parseRows } from '../../helpers/csv.ts';

test('a cell with a comma, a quote or a line is quoted, and a row ends with both signs', () => {
  expect(
    formatWordsCsv([
      ['a', 'b, c'],
      ['"d"', 'e\nf'],
    ]),
  ).toBe('a,"b, c"\r\n"""d""","e\nf"\r\n');
});

test('a cell that a spreadsheet would run is made a text', () => {
  const signs = ['=', '+', '-', '@', '\t', '\r'];
  for (const sign of signs) expect(formatWordsCsv([[`${sign}1`]])).toMatch(/^"?'/);
  expect(formatWordsCsv([['1=2']])).toBe('1=2\r\n');
});

test('any words come back as they were', () => {
  const words = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r]/.test(text));
  const rows = fc.array(fc.tuple(words, words, words), { minLength: 1 });
  fc.assert(
    fc.property(rows, (table) => {
      expect(parseRows(formatWordsCsv(table))).toEqual(table);
    }),
  );
});
