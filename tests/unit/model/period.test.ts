import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Period, statusOn } from '../../../src/model/period.ts';
import { anyDay, anyPeriod } from './arbitraries.ts';

const edition: Period = { from: '2023-11-01', until: '2025-10-31' };

test.each([
  ['upcoming', '2023-10-31'],
  ['current', '2023-11-01'],
  ['current', '2025-10-31'],
  ['ended', '2025-11-01'],
])('both bounds belong to the period: %s on %s', (status, day) => {
  expect(statusOn(edition, day)).toBe(status);
});

test('a leap day can be a bound', () => {
  const period = { from: '2024-02-29', until: '2028-02-29' };
  expect(statusOn(period, '2024-02-28')).toBe('upcoming');
  expect(statusOn(period, '2024-02-29')).toBe('current');
  expect(statusOn(period, '2028-02-29')).toBe('current');
  expect(statusOn(period, '2028-03-01')).toBe('ended');
});

test('a period without an end stays current', () => {
  expect(statusOn({ from: '2023-08-01' }, '2035-12-31')).toBe('current');
});

test('a period that is only seen is unknown before that date and current after it', () => {
  const period = { seen: '2022-01-26' };
  expect(statusOn(period, '2022-01-25')).toBe('unknown');
  expect(statusOn(period, '2022-01-26')).toBe('current');
  expect(statusOn(period, '2026-11-21')).toBe('current');
});

test.each([[{}], [{ until: 'unknown' }]] satisfies [Period][])(
  'a fact without a date is unknown on every day: %j',
  (period) => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(statusOn(period, day)).toBe('unknown');
      }),
      { seed: 2 },
    );
  },
);

test('a period with only an end is unknown until it ended', () => {
  expect(statusOn({ until: '2018-05-31' }, '2018-05-31')).toBe('unknown');
  expect(statusOn({ until: '2018-05-31' }, '2018-06-01')).toBe('ended');
});

test.each([
  ['2017-06-30', 'upcoming'],
  ['2017-07-01', 'current'],
  ['2024-04-19', 'current'],
  ['2024-04-20', 'unknown'],
  ['2035-01-01', 'unknown'],
])('what may have ended is known up to the day it was last seen: %s %s', (day, status) => {
  const amount: Period = { from: '2017-07-01', until: 'unknown', seen: '2024-04-19' };
  expect(statusOn(amount, day)).toBe(status);
});

test('what may have ended and was never seen again is known on its first day only', () => {
  const period: Period = { from: '2017-07-12', until: 'unknown' };
  expect(statusOn(period, '2017-07-11')).toBe('upcoming');
  expect(statusOn(period, '2017-07-12')).toBe('current');
  expect(statusOn(period, '2017-07-13')).toBe('unknown');
});

test.each([
  [{ from: '2015-10', until: '2018-03' }, '2015-09-30', 'upcoming'],
  [{ from: '2015-10', until: '2018-03' }, '2015-10-15', 'unknown'],
  [{ from: '2015-10', until: '2018-03' }, '2015-10-31', 'current'],
  [{ from: '2015-10', until: '2018-03' }, '2018-03-01', 'current'],
  [{ from: '2015-10', until: '2018-03' }, '2018-03-02', 'unknown'],
  [{ from: '2015-10', until: '2018-03' }, '2018-04-01', 'ended'],
  [{ from: '2018', until: '2020' }, '2018-12-30', 'unknown'],
  [{ from: '2018', until: '2020' }, '2018-12-31', 'current'],
  [{ from: '2018', until: '2020' }, '2020-12-31', 'unknown'],
  [{ from: '2018', until: '2020' }, '2021-01-01', 'ended'],
] satisfies [Period, string, string][])(
  'an imprecise bound is unknown inside its month or year: %j on %s is %s',
  (period, day, status) => {
    expect(statusOn(period, day)).toBe(status);
  },
);

test('every period has a status on every day, and never comes back once it ended', () => {
  fc.assert(
    fc.property(anyPeriod, anyDay, anyDay, (period, a, b) => {
      const [first, second] = a < b ? [a, b] : [b, a];
      const statuses = [statusOn(period, first), statusOn(period, second)];
      for (const status of statuses)
        expect(['upcoming', 'current', 'ended', 'unknown']).toContain(status);
      if (statuses[0] === 'ended') expect(statuses[1]).toBe('ended');
      if (statuses[1] === 'upcoming') expect(statuses[0]).toBe('upcoming');
    }),
    { seed: 2, numRuns: 2000 },
  );
});
