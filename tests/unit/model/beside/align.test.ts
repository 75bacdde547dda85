import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align } from '../../../../src/model/beside/align.ts';

const sameLetter = (a: string, b: string): number => (a === b ? 1 : 0);
const show = (a: string, b: string, weigh = sameLetter) =>
  align([...a], [...b], weigh).map(([first = '-', second = '-']) => first + second);

test('what is the same stands together, and what is missing leaves a gap', () => {
  expect(show('abcd', 'acxd')).toEqual(['aa', 'b-', 'cc', '-x', 'dd']);
});

test('a heavy match is worth more than several light ones', () => {
  const weigh = (a: string, b: string) => (a === b ? 3 : 1);
  expect(show('ab', 'bx', weigh)).toEqual(['a-', 'bb', '-x']);
});

test('what weighs nothing together never stands together', () => {
  expect(show('ab', 'xy')).toEqual(['a-', 'b-', '-x', '-y']);
});

const anyRow = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });

test('both rows are there whole and in order, whatever they hold', () => {
  fc.assert(
    fc.property(anyRow, anyRow, (a, b) => {
      const matches = align(a, b, sameLetter);
      expect(matches.flatMap(([first]) => first ?? [])).toEqual(a);
      expect(matches.flatMap(([, second]) => second ?? [])).toEqual(b);
      for (const [first, second] of matches) {
        if (first !== undefined && second !== undefined) expect(first).toBe(second);
      }
    }),
  );
});

test('a row beside itself has no gap', () => {
  fc.assert(
    fc.property(anyRow, (a) => {
      expect(align(a, a, sameLetter)).toEqual(a.map((one) => [one, one]));
    }),
  );
});
