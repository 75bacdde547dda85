import { createDayTemplates } from '../i18n/day-templates.ts';
import { KEEP_WORDS, type KeepFile } from '../i18n/keep-words.ts';
import type { Reader } from '../i18n/reader.ts';

/** Some count of each plural category, in every language. */
const COUNTS = [0, 1, 2, 3, 11, 100, 101, 1_000_000];

/** Returns the words of keeping, with what only the browser knows still to be filled in. */
export function createKeepFile({ t, language: { intl } }: Reader): KeepFile {
  const words = Object.fromEntries(KEEP_WORDS.map((word) => [word, t.raw(`keep.${word}`)]));
  const rules = new Intl.PluralRules(intl);
  const ages = COUNTS.map((count) => [rules.select(count), t.raw('keep.age', { count })]);
  const sizes = new Intl.NumberFormat(intl, { style: 'unit', unit: 'kilobyte' });
  const size = sizes
    .formatToParts(11)
    .map(({ type, value }) => (type === 'integer' ? '{{number}}' : value));
  return {
    intl,
    size: size.join(''),
    days: createDayTemplates(intl),
    words: words as KeepFile['words'],
    ages: Object.fromEntries(ages),
  };
}
