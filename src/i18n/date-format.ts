import { getFirstDay, type PartialDate } from '../model/day.ts';

/** Returns how a language, by its tag for `Intl`, writes dates: `2025-10-31` gives "31 oktober 2025", `2025-10` "oktober 2025". */
export function createDateFormat(intl: string): (date: PartialDate) => string {
  const zone = { timeZone: 'UTC' } as const;
  const day = new Intl.DateTimeFormat(intl, {
    ...zone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const month = new Intl.DateTimeFormat(intl, { ...zone, month: 'long', year: 'numeric' });
  const year = new Intl.DateTimeFormat(intl, { ...zone, year: 'numeric' });
  return (date) => {
    const format = date.length === 10 ? day : date.length === 7 ? month : year;
    return format.format(new Date(`${getFirstDay(date)}T12:00:00Z`));
  };
}
