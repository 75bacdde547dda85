import type { Day } from '../../model/day.ts';

/** Returns the day on the reader's own calendar. */
export function getDay(now: Date): Day {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
