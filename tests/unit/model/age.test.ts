import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageOn } from '../../../src/model/age.ts';
import { getFirstDay } from '../../../src/model/day.ts';
import { anyDate, anyDay } from './arbitraries.ts';

test('an undated text has no age', () => {
  expect(ageOn('undated', '2026-11-21')).toBeUndefined();
});

test.each([
  ['2026-11-21', 0, 'day'],
  ['2026-11-20', 1, 'day'],
  ['2026-10-22', 30, 'day'],
  ['2026-10-21', 1, 'month'],
  ['2025-11-21', 12, 'month'],
  ['2024-11-22', 23, 'month'],
  ['2024-11-21', 2, 'year'],
  ['2017-11-14', 9, 'year'],
  ['2010-05-21', 16, 'year'],
])('what is dated %s is %i %ss old on 21 November 2026', (date, count, unit) => {
  expect(ageOn(date, '2026-11-21')).toEqual({ unit, count });
});

test('a year or a month counts from its last day, so that no text is called older than it is', () => {
  expect(ageOn('2024', '2026-11-21')).toEqual({ unit: 'month', count: 22 });
  expect(ageOn('2021-11', '2026-11-21')).toEqual({ unit: 'year', count: 4 });
  expect(ageOn('2026-11', '2026-11-21')).toEqual({ unit: 'day', count: 0 });
});

test('a date in the future has no age yet', () => {
  expect(ageOn('2027', '2026-11-21')).toEqual({ unit: 'day', count: 0 });
});

test('a leap day grows a year older on 1 March', () => {
  expect(ageOn('2024-02-29', '2026-02-28')).toEqual({ unit: 'month', count: 23 });
  expect(ageOn('2024-02-29', '2026-03-01')).toEqual({ unit: 'year', count: 2 });
});

test('summer time does not cost a day', () => {
  expect(ageOn('2026-03-28', '2026-03-30')).toEqual({ unit: 'day', count: 2 });
  expect(ageOn('2026-10-24', '2026-10-26')).toEqual({ unit: 'day', count: 2 });
});

test('nothing grows younger, and no age is negative', () => {
  const size = { day: 1, month: 28, year: 365 };
  fc.assert(
    fc.property(anyDate, anyDay, anyDay, (date, a, b) => {
      const days = a < b ? [a, b] : [b, a];
      const ages = days.map((day) => ageOn(date, day));
      const [young = -1, old = -1] = ages.map((age) => age && age.count * size[age.unit]);
      expect(young).toBeGreaterThanOrEqual(0);
      expect(old).toBeGreaterThanOrEqual(young);
      if (b < getFirstDay(date)) expect(ages[0]?.count).toBe(0);
    }),
    { seed: 4 },
  );
});
