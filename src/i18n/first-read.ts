import type { Day } from '../model/day.ts';
import type { Phase } from '../model/phase.ts';

/** Pages are right for every clock from this day on; nobody read them before it. */
const FIRST_READ: Day = '2025-01-01';

/** Returns the phases that a reader can still meet, the first of them without a beginning. */
export function getReadPhases<T>(phases: readonly Phase<T>[]): readonly Phase<T>[] {
  const [first, ...rest] = phases.filter(({ until }) => until === undefined || until >= FIRST_READ);
  return first ? [{ ...first, from: undefined }, ...rest] : [];
}
