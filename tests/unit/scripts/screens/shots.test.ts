import { expect, test } from 'vitest';
import { listShots } from '../../../../scripts/screens/shots.ts';
import { pageTypes } from '../../../../scripts/shared/page-types.ts';

const shots = listShots();

test('every page type is seen on a phone and a desk, in two directions, light, dark and printed', () => {
  const types = Object.keys(pageTypes).length;
  expect(shots).toHaveLength((1 + types * 2) * 2 * 3);
  expect(new Set(shots.map(({ width }) => width))).toEqual(new Set([360, 1280]));
  expect(new Set(shots.map(({ look }) => look))).toEqual(new Set(['light', 'dark', 'print']));
});

test('no picture overwrites another, and every name is fit for a file', () => {
  const names = shots.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z0-9-]+$/);
});
