import { getFirstDay, getLastDay, type PartialDate } from '../model/day.ts';
import type { Language } from './languages.ts';

/**
 * Returns how a language writes dates: `2025-10-31` gives "31 oktober 2025", `2025-10` "oktober 2025".
 * Where its readers also count with another calendar, the date of that one follows in brackets.
 */
export function createDateFormat({
  intl,
  other,
}: Pick<Language, 'intl' | 'other'>): (date: PartialDate) => string {
  const write = createFormat(intl);
  if (other === undefined) return write;
  const writeOther = createFormat(other);
  return (date) => `${write(date)} (${writeOther(date)})`;
}

/** A month or a year of one calendar runs over two of another: then both are named. */
function createFormat(intl: string): (date: PartialDate) => string {
  const create = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(intl, { ...options, timeZone: 'UTC' });
    return (day: Date) => unifySpaces(format.format(day));
  };
  const [day, month, year] = [
    create({ day: 'numeric', month: 'long', year: 'numeric' }),
    create({ month: 'long', year: 'numeric' }),
    create({ year: 'numeric' }),
  ];
  return (date) => {
    const write = date.length === 10 ? day : date.length === 7 ? month : year;
    const from = write(new Date(`${getFirstDay(date)}T12:00:00Z`));
    const until = write(new Date(`${getLastDay(date)}T12:00:00Z`));
    return from === until ? from : `${from} – ${until}`;
  };
}

/** Returns a text with one kind of space: the platform writes a date whole with other spaces than in parts. */
export function unifySpaces(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ');
}
