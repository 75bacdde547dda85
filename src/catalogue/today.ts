import { type Day, isDay } from '../model/day.ts';

/** Returns the day the build reasons from: `SITE_TODAY`, else today in Amsterdam. Throws on a `SITE_TODAY` that is no day. */
export function getToday(): Day {
  const given = process.env.SITE_TODAY;
  if (given === undefined || given === '')
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
  if (!isDay(given))
    throw new Error(`SITE_TODAY is "${given}"; expected a day that exists, such as 2026-11-21`);
  return given;
}
