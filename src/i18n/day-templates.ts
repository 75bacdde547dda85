import type { Day } from '../model/day.ts';
import { unifySpaces } from './date-format.ts';

/**
 * Returns how a day is written in each month, for the browser to fill in: browsers lack the dates of
 * several languages and silently give them in English. In Dutch the third is `{{day}} maart {{year}}`.
 */
export function createDayTemplates(intl: string): readonly string[] {
  const format = new Intl.DateTimeFormat(intl, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2026, month, 15));
    const texts = parts.map(({ type, value }) =>
      type === 'day' || type === 'year' ? `{{${type}}}` : value,
    );
    return unifySpaces(texts.join(''));
  });
}

/** Writes a day with the templates of a language. */
export function formatDay(templates: readonly string[], day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return (templates[Number(month) - 1] ?? '{{year}}')
    .replace('{{day}}', String(Number(date)))
    .replace('{{year}}', year);
}
