import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Period, statusOn } from '../../../src/model/period.ts';
import {
  getPhases,
  getStatusPhases,
  isWithin,
  joinPhases,
  type Phase,
} from '../../../src/model/phase.ts';
import { anyDay, anyPeriod } from './arbitraries.ts';

test('an edition has three phases', () => {
  expect(getStatusPhases({ from: '2023-11-01', until: '2025-10-31' })).toEqual([
    { until: '2023-10-31', value: 'upcoming' },
    { from: '2023-11-01', until: '2025-10-31', value: 'current' },
    { from: '2025-11-01', value: 'ended' },
  ]);
});

test('a month that is a bound gives a phase of its own', () => {
  expect(getStatusPhases({ from: '2015-10', until: '2018-03' })).toEqual([
    { until: '2015-09-30', value: 'upcoming' },
    { from: '2015-10-01', until: '2015-10-30', value: 'unknown' },
    { from: '2015-10-31', until: '2018-03-01', value: 'current' },
    { from: '2018-03-02', until: '2018-03-31', value: 'unknown' },
    { from: '2018-04-01', value: 'ended' },
  ]);
});

test('a fact without a date has one phase', () => {
  expect(getStatusPhases({})).toEqual([{ value: 'unknown' }]);
});

test('the phases of several periods end where one of them changes', () => {
  const periods: Period[] = [{ until: '2024-02-28', seen: '2020' }, { from: '2024-03-01' }];
  const ask = (day: string) => periods.map((period) => statusOn(period, day)).join();
  const phases = getPhases(periods, ask, (a, b) => a === b);
  expect(phases.at(-2)).toEqual({
    from: '2024-02-29',
    until: '2024-02-29',
    value: 'ended,upcoming',
  });
});

test('the day before a phase may lie in another month or year, or be a leap day', () => {
  const lasts = ['2024-03-01', '2026-03-01', '2026-01-01'].map(
    (from) => getStatusPhases({ from })[0]?.until,
  );
  expect(lasts).toEqual(['2024-02-29', '2026-02-28', '2025-12-31']);
});

test('a stretch holds both its bounds, and an open bound holds everything', () => {
  const stretch = { from: '2025-11-17', until: '2025-12-31' };
  const days = ['2025-11-16', '2025-11-17', '2025-12-31', '2026-01-01'];
  expect(days.map((day) => isWithin(day, stretch))).toEqual([false, true, true, false]);
  expect(isWithin('1990-01-01', { until: '2025-12-31' })).toBe(true);
  expect(isWithin('2035-12-31', { from: '2025-11-17' })).toBe(true);
  expect(isWithin('2026-11-21', {})).toBe(true);
});

test('two rows of phases joined agree with each of them on any day', () => {
  fc.assert(
    fc.property(anyPeriod, anyPeriod, anyDay, (a, b, day) => {
      const joined = joinPhases(getStatusPhases(a), getStatusPhases(b));
      const found = joined.filter((phase) => isWithin(day, phase)).map(({ value }) => value);
      expect(found).toEqual([[statusOn(a, day), statusOn(b, day)]]);
    }),
    { seed: 3, numRuns: 1000 },
  );
});

test('the phases of any period agree with its status on any day', () => {
  fc.assert(
    fc.property(anyPeriod, anyDay, (period, day) => {
      const found = getStatusPhases(period).filter((phase) => isWithin(day, phase));
      expect(found.map(({ value }) => value)).toEqual([statusOn(period, day)]);
    }),
    { seed: 3, numRuns: 2000 },
  );
});

test('the phases of any period are in order, without gaps, and differ from their neighbours', () => {
  fc.assert(
    fc.property(anyPeriod, (period) => {
      const phases = getStatusPhases(period);
      expect(phases[0]?.from).toBeUndefined();
      expect(phases.at(-1)?.until).toBeUndefined();
      for (const [index, next] of phases.entries())
        if (index > 0) expectNeighbours(phases[index - 1], next);
    }),
    { seed: 3, numRuns: 1000 },
  );
});

function expectNeighbours(last: Phase<string> | undefined, next: Phase<string>): void {
  const day = 86_400_000;
  expect(Date.parse(next.from ?? '') - Date.parse(last?.until ?? '')).toBe(day);
  expect(last?.value).not.toBe(next.value);
  if (last?.from) expect(last.from <= (last.until ?? '')).toBe(true);
}
