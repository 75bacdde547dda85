import { expect, test } from 'vitest';
import { statusOn } from '../../../src/model/period.ts';
import { getRun } from '../../../src/model/programme.ts';
import { content, need, TODAY } from '../real-content.ts';

const programme = (id: string) => need(content.programmes.get(id), id);

test('a programme with editions is told by its latest edition', () => {
  expect(getRun(programme('met-opgeheven-hoofd'))).toMatchObject({ id: 'moh4' });
  expect(getRun(programme('rean'))).toBe(programme('rean').run);
});

test.each([
  ['rean', 'current'],
  ['avrr-nl', 'unknown'],
  ['met-opgeheven-hoofd', 'ended'],
  ['erin', 'ended'],
  ['errin', 'ended'],
  ['jrs', 'unknown'],
  ['eurp', 'current'],
  ['syria-2025', 'ended'],
  ['subsidy-2023', 'current'],
  ['be-vt', 'current'],
  ['sdt-helpdesk', 'unknown'],
])('on 21 November 2026 the status of %s is %s', (id, status) => {
  expect(statusOn(getRun(programme(id)), TODAY)).toBe(status);
});

// The first two sums are 900 and 2,800; the third is 5,000. Two changed within a month that is not told.
test.each([
  ['2025-01-31', 'current', 'upcoming', 'upcoming'],
  ['2025-05-31', 'current', 'upcoming', 'upcoming'],
  ['2025-06-15', 'unknown', 'unknown', 'upcoming'],
  ['2025-07-01', 'ended', 'current', 'upcoming'],
  ['2025-10-31', 'ended', 'current', 'upcoming'],
  ['2025-11-16', 'ended', 'unknown', 'upcoming'],
  ['2025-11-17', 'ended', 'unknown', 'current'],
  ['2025-12-31', 'ended', 'ended', 'current'],
  ['2026-01-01', 'ended', 'ended', 'ended'],
])('on %s the three sums for Syrian adults are %s, %s and %s', (day, ...statuses) => {
  const { amounts } = programme('syria-2025');
  const found = ['syria-900', 'syria-2800', 'syria-5000'].map((id) =>
    statusOn(
      need(
        amounts.find((amount) => amount.id === id),
        id,
      ),
      day,
    ),
  );
  expect(found).toEqual(statuses);
});

test('children have their own sums in the same periods', () => {
  const { amounts } = programme('syria-2025');
  const get = (id: string) => amounts.find((amount) => amount.id === id);
  for (const [adult, minor] of [
    ['syria-2800', 'syria-1650'],
    ['syria-5000', 'syria-2500'],
  ] as const) {
    expect([get(minor)?.from, get(minor)?.until]).toEqual([get(adult)?.from, get(adult)?.until]);
    expect([get(adult)?.who, get(minor)?.who]).toEqual(['adult', 'minor']);
  }
});

test('only the Syrian sums are for one nationality', () => {
  const limited = [...content.programmes.values()]
    .flatMap(({ amounts }) => amounts)
    .filter((amount) => amount.countries !== undefined);
  expect(
    limited.every(({ id, countries }) => id.startsWith('syria-') && countries?.join() === 'SY'),
  ).toBe(true);
  expect(limited).toHaveLength(5);
});

test('the sum after forced return is not offered to who chooses to go', () => {
  const forced = [...content.programmes.values()]
    .flatMap(({ amounts }) => amounts)
    .filter(({ way }) => way === 'forced');
  expect(forced.map(({ id, max }) => [id, max])).toEqual([
    ['eurp-forced-arrival', 205],
    ['eurp-forced', 1000],
  ]);
});
