import { type Day, getLastDay, type PartialDate } from './day.ts';

/** How old a dated statement is: whole days under a month, whole months under two years, else whole years. */
export interface Age {
  unit: 'day' | 'month' | 'year';
  count: number;
}

const DAY_IN_MS = 86_400_000;

/**
 * Returns the age of something dated `date` on `day`, or `undefined` when the date is `undated`.
 * A date in the future has age 0. An imprecise date counts from its last day, so its age is never overstated and stays true on every later day.
 */
export function ageOn(date: PartialDate | 'undated', day: Day): Age | undefined {
  if (date === 'undated') return undefined;
  const first = getLastDay(date);
  if (first >= day) return { unit: 'day', count: 0 };
  const months = countMonths(first, day);
  if (months >= 24) return { unit: 'year', count: Math.floor(months / 12) };
  if (months >= 1) return { unit: 'month', count: months };
  return { unit: 'day', count: Math.round((Date.parse(day) - Date.parse(first)) / DAY_IN_MS) };
}

function countMonths(from: Day, to: Day): number {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7));
  return to.slice(8) < from.slice(8) ? months - 1 : months;
}
