import { expect, test } from 'vitest';
import { countDays } from '../../../../src/model/keep/count-days.ts';
import { groupCopies } from '../../../../src/model/keep/entries.ts';

const dutch = { address: '/nl/countries/gh/', title: 'Ghana', size: 80, day: '2026-12-03' };
const arabic = { address: '/ar/countries/gh/', title: 'غانا', size: 90, day: '2026-12-01' };
const money = { address: '/nl/guides/money/', title: 'Geld', size: 30, day: '2026-12-02' };

test('a page in two languages is one entry, as old as its older copy', () => {
  expect(groupCopies([arabic, dutch, money], 'nl')).toEqual([
    { path: '/countries/gh/', title: 'Ghana', tags: ['ar', 'nl'], day: '2026-12-01', size: 170 },
    { path: '/guides/money/', title: 'Geld', tags: ['nl'], day: '2026-12-02', size: 30 },
  ]);
});

test('its title is in the language of the reader where that is kept', () => {
  expect(groupCopies([arabic, dutch], 'ar')[0]?.title).toBe('غانا');
  expect(groupCopies([dutch], 'ar')[0]?.title).toBe('Ghana');
});

test('where nothing is kept there is no entry', () => {
  expect(groupCopies([], 'nl')).toEqual([]);
});

test.each([
  ['2026-12-03', '2026-12-03', 0],
  ['2026-12-03', '2026-12-04', 1],
  ['2026-02-28', '2026-03-01', 1],
  ['2025-12-03', '2026-12-03', 365],
  ['2026-03-28', '2026-03-30', 2],
  ['2026-12-03', '2026-12-01', 0],
])('from %s to %s are %i days', (from, today, days) => {
  expect(countDays(from, today)).toBe(days);
});
