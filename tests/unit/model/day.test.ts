import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getFirstDay, getLastDay, isDay, isPartialDate } from '../../../src/model/day.ts';

test.each(['2024-02-29', '2000-02-29', '2026-02-28', '2025-10-31', '0001-01-01', '9999-12-31'])(
  '%s is a day',
  (text) => {
    expect(isDay(text)).toBe(true);
  },
);

test.each([
  ['a leap day in a common year', '2026-02-29'],
  ['a leap day in a century that is no leap year', '1900-02-29'],
  ['a thirty-first of a short month', '2025-11-31'],
  ['a day zero', '2025-11-00'],
  ['a month zero', '2025-00-10'],
  ['a thirteenth month', '2025-13-01'],
  ['a month', '2025-10'],
  ['a year', '2025'],
  ['one digit for the day', '2025-11-1'],
  ['a time', '2025-11-01T00:00'],
  ['slashes', '2025/11/01'],
  ['Arabic digits', '٢٠٢٥-١١-٠١'],
  ['a space', '2025-11-01 '],
  ['nothing', ''],
])('%s is no day', (_, text) => {
  expect(isDay(text)).toBe(false);
});

test('a partial date is a year, a month or a day that exists', () => {
  expect(['2018', '2018-02', '2018-02-28'].every(isPartialDate)).toBe(true);
  expect(['18', '2018-2', '2018-13', '2018-02-29', '2018-', '2018-02-'].some(isPartialDate)).toBe(
    false,
  );
});

test.each([
  ['2018', '2018-01-01', '2018-12-31'],
  ['2018-02', '2018-02-01', '2018-02-28'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2100-02', '2100-02-01', '2100-02-28'],
  ['2025-11', '2025-11-01', '2025-11-30'],
  ['2025-10-31', '2025-10-31', '2025-10-31'],
])('%s means the days from %s up to %s', (date, first, last) => {
  expect([getFirstDay(date), getLastDay(date)]).toEqual([first, last]);
});

test('the calendar is that of JavaScript', () => {
  const number = (max: number) => fc.integer({ min: 0, max });
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 9999 }),
      number(14),
      number(33),
      (year, month, day) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const date = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(isDay(text)).toBe(exists);
      },
    ),
    { seed: 1 },
  );
});

test('no text makes the calendar throw', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(isDay(text) && !isPartialDate(text)).toBe(false);
    }),
    { seed: 1 },
  );
});
