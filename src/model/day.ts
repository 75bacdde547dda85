/** A calendar day as ISO 8601 `YYYY-MM-DD`, without a time zone: the day on the reader's own calendar. */
export type Day = string;

/** A date as precise as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601). */
export type PartialDate = string;

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Returns true when `text` is a day that exists in the Gregorian calendar, written `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  return text.length === 10 && isPartialDate(text);
}

/** Returns true when `text` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and exists in the Gregorian calendar. */
export function isPartialDate(text: string): text is PartialDate {
  const match = PARTIAL_DATE.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return (
    day === undefined || (Number(day) >= 1 && Number(day) <= countDays(Number(year), Number(month)))
  );
}

/** Returns the first day that `date` may mean: `2018` gives `2018-01-01`. */
export function getFirstDay(date: PartialDate): Day {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** Returns the last day that `date` may mean: `2018-02` gives `2018-02-28`. */
export function getLastDay(date: PartialDate): Day {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const days = countDays(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
  return `${date}-${String(days).padStart(2, '0')}`;
}

function countDays(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
