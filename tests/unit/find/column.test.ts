import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readColumn, writeColumn } from '../../../src/model/find/column.ts';

test('a column of another script is written in signs of one byte', () => {
  expect(writeColumn([['судан'], [], ['сша', 'а']], true)).toEqual({
    text: '34102//350+0',
    letters: 'ts 4 9 4 2 5',
  });
});

test('a column is read as it was written', () => {
  const name = fc.string({ unit: 'binary', minLength: 1 }).map((text) => text.replace(/[+/]/g, ''));
  const names = fc.array(name.filter((text) => text !== ''));
  fc.assert(
    fc.property(fc.array(names, { minLength: 1 }), fc.boolean(), (lines, hasAlphabet) => {
      const sent = JSON.parse(JSON.stringify(writeColumn(lines, hasAlphabet)));
      expect(readColumn(sent)).toEqual(lines);
    }),
  );
});

test('a sign that separates names becomes a space in a name', () => {
  expect(readColumn(writeColumn([['DT+V/IND']], false))).toEqual([['DT V IND']]);
});
