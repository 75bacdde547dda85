import { type Day, getFirstDay, getLastDay, type PartialDate } from './day.ts';

/** When something holds, as far as its sources tell. All bounds are inclusive. */
export interface Period {
  /** First day it holds; absent when no source tells. */
  from?: PartialDate | undefined;
  /** Last day it holds; `unknown` when it may have ended without a source; absent when it is open. */
  until?: PartialDate | 'unknown' | undefined;
  /** The latest date on which a source said that it holds. */
  seen?: PartialDate | undefined;
}

/** Returns the last day or month a period is known to hold, or nothing when it is open or its end is unknown. */
export function getKnownEnd({ until }: Period): PartialDate | undefined {
  return until === 'unknown' ? undefined : until;
}

export type Status = 'upcoming' | 'current' | 'ended' | 'unknown';

const BEFORE_ALL = '0000-01-01';
const AFTER_ALL = '9999-12-31';

/**
 * Returns where `day` stands in `period`. A bound known only to the month or year leaves the days
 * inside that month or year `unknown`; a period without any date is `unknown` on every day.
 */
export function statusOn(period: Period, day: Day): Status {
  if (!period.from && !period.seen && (!period.until || period.until === 'unknown'))
    return 'unknown';
  const start = getStart(period);
  const end = getEnd(period, start.latest);
  if (day < start.earliest) return 'upcoming';
  if (day > end.latest) return 'ended';
  return day >= start.latest && day <= end.earliest ? 'current' : 'unknown';
}

interface Bound {
  earliest: Day;
  latest: Day;
}

function getStart({ from, seen }: Period): Bound {
  if (from) return { earliest: getFirstDay(from), latest: getLastDay(from) };
  if (seen) return { earliest: BEFORE_ALL, latest: getFirstDay(seen) };
  return { earliest: BEFORE_ALL, latest: AFTER_ALL };
}

function getEnd({ until, seen }: Period, start: Day): Bound {
  if (until === undefined) return { earliest: AFTER_ALL, latest: AFTER_ALL };
  if (until !== 'unknown') return { earliest: getFirstDay(until), latest: getLastDay(until) };
  return { earliest: seen ? getLastDay(seen) : start, latest: AFTER_ALL };
}
