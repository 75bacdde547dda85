import type { Day } from '../day.ts';

const DAY_IN_MS = 86_400_000;

/** Returns how many days ago something was; a clock that was set back counts as today. */
export function countDays(from: Day, today: Day): number {
  return Math.max(0, Math.round((Date.parse(today) - Date.parse(from)) / DAY_IN_MS));
}
