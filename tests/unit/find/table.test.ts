import { expect, test } from 'vitest';
import { judge } from './indexes.ts';
import { QUERIES } from './queries.ts';

const nonsense = QUERIES.filter((row) => row.expect === 'nothing');
const sense = QUERIES.filter((row) => row.expect !== 'nothing');

test('the table is large enough to tell something', () => {
  expect(sense.length).toBeGreaterThanOrEqual(220);
  expect(nonsense.length).toBeGreaterThanOrEqual(25);
  expect(new Set(QUERIES.map(({ query, page }) => `${page} ${query}`)).size).toBe(QUERIES.length);
});

test('nonsense finds nothing', () => {
  expect(nonsense.map((row) => ({ ...row, ...judge(row) })).filter(({ first }) => !first)).toEqual(
    [],
  );
});

test('what is meant is always among the first three', () => {
  expect(sense.map((row) => ({ ...row, ...judge(row) })).filter(({ inThree }) => !inThree)).toEqual(
    [],
  );
});

test('what is meant comes first in at least 95 of 100 queries', () => {
  const first = sense.filter((row) => judge(row).first);
  expect(first.length / sense.length).toBeGreaterThanOrEqual(0.95);
});
