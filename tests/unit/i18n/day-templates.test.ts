import { expect, test } from 'vitest';
import { createDayTemplates, formatDay } from '../../../src/i18n/day-templates.ts';
import { createFormats } from '../../../src/i18n/formats.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';

test.each(LANGUAGES)('a day in $tag is written in the browser as in a page', (language) => {
  const templates = createDayTemplates(language.intl);
  const { date } = createFormats({ tag: language.tag, intl: language.intl });
  for (const day of ['2026-01-01', '2026-02-28', '2026-05-09', '2026-11-30', '2027-12-31'])
    expect(formatDay(templates, day)).toBe(date(day));
});
