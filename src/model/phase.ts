import { type Day, getFirstDay, getLastDay } from './day.ts';
import { type Period, type Status, statusOn } from './period.ts';

/** A stretch of days, both bounds inclusive; an absent bound is open. */
export interface Stretch {
  from?: Day | undefined;
  until?: Day | undefined;
}

/** Returns true when `day` lies in the stretch. The pages' clock uses this same function. */
export function isWithin(day: Day, stretch: Stretch): boolean {
  return (!stretch.from || day >= stretch.from) && (!stretch.until || day <= stretch.until);
}

/** A stretch of days on which something has one value. */
export interface Phase<T> extends Stretch {
  value: T;
}

/**
 * Returns the stretches of days on which `ask` gives the same value, in order and without gaps,
 * when its answer can only change at the bounds of `periods`. `isSame` tells when two values are equal.
 */
export function getPhases<T>(
  periods: readonly Period[],
  ask: (day: Day) => T,
  isSame: (a: T, b: T) => boolean,
): readonly Phase<T>[] {
  const starts = [...new Set(periods.flatMap(getTurningDays))].sort();
  const phases: Phase<T>[] = [{ value: ask(starts[0] ? getDayBefore(starts[0]) : '2000-01-01') }];
  for (const start of starts) {
    const last = phases.at(-1);
    const value = ask(start);
    if (!last || isSame(last.value, value)) continue;
    last.until = getDayBefore(start);
    phases.push({ from: start, value });
  }
  return phases;
}

/** Returns the stretches of days with one status each, in order and without gaps. */
export function getStatusPhases(period: Period): readonly Phase<Status>[] {
  return getPhases(
    [period],
    (day) => statusOn(period, day),
    (a, b) => a === b,
  );
}

/** Returns the stretches on which neither of two rows of phases changes, with the value of each. */
export function joinPhases<A, B>(
  a: readonly Phase<A>[],
  b: readonly Phase<B>[],
): readonly Phase<[A | undefined, B | undefined]>[] {
  const starts = [...new Set([...a, ...b].map(({ from }) => from ?? ''))].sort();
  return starts.map((start, index) => {
    const next = starts[index + 1];
    return {
      from: start || undefined,
      until: next && getDayBefore(next),
      value: [findOn(a, start), findOn(b, start)],
    };
  });
}

function findOn<T>(phases: readonly Phase<T>[], start: Day): T | undefined {
  return phases.findLast(({ from }) => (from ?? '') <= start)?.value;
}

/** Returns the day before `day`. */
function getDayBefore(day: Day): Day {
  return shift(day, -1);
}

function getDayAfter(day: Day): Day {
  return shift(day, 1);
}

function shift(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The days on which the status of a period can become another one. */
function getTurningDays({ from, until, seen }: Period): readonly Day[] {
  const exact = until === 'unknown' ? undefined : until;
  return [
    ...(from ? [getFirstDay(from), getLastDay(from), getDayAfter(getLastDay(from))] : []),
    ...(seen ? [getFirstDay(seen), getDayAfter(getLastDay(seen))] : []),
    ...(exact
      ? [getFirstDay(exact), getDayAfter(getFirstDay(exact)), getDayAfter(getLastDay(exact))]
      : []),
  ];
}
