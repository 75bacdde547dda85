import type { Passage, Prose } from '../passages.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

interface Pattern {
  what: string;
  regex: RegExp;
  getFix(found: string): string;
  /** Years may stand in the text of a link, which is often the title of a document. */
  inLinks: boolean;
}

/** Latin digits, and those of Arabic and of Persian. */
const DIGITS = '\\d٠-٩۰-۹';
const D = `[${DIGITS}]`;
/** Thousands and cents; an amount is not longer than this. */
const MORE = `(?:[.,]?${D}){0,12}`;
const EURO = "(?:€|\\bEUR\\b|\\b[Ee]uro(?:'?s)?\\b|يورو)";

const PATTERNS: readonly Pattern[] = [
  {
    what: 'an amount of money',
    regex: new RegExp(
      `${EURO}\\s?${D}${MORE}|(?<![${DIGITS}.,])${D}${MORE}\\s?(?:-\\s?)?${EURO}`,
      'gu',
    ),
    getFix: () =>
      'Put the amount with its source in the facts of the programme and write: {{amount:programme#amount}}',
    inLinks: true,
  },
  {
    what: 'a date',
    regex: new RegExp(`(?<!${D})${D}{1,4}([-/.])${D}{1,2}\\1${D}{1,4}(?!${D})`, 'gu'),
    getFix: () => 'Write the date with the year first: {{date:2025-10-31}}',
    inLinks: false,
  },
  {
    what: 'a telephone number',
    regex: new RegExp(`(?<![\\p{L}${DIGITS}])(?:\\+|[0٠۰])(?:[\\s().\\-/]{0,2}${D}){7,}`, 'gu'),
    getFix: () =>
      'Put the number with its source in the facts of the organisation and write: {{phone:organisation#contact}}',
    inLinks: true,
  },
  {
    what: 'a year',
    // 2018/1806 is the number of a law, not a year.
    regex: new RegExp(
      `(?<![${DIGITS}/.,-])(?:(?:19|20)\\d\\d|(?:١٩|٢٠)[٠-٩]{2}|(?:۱۹|۲۰)[۰-۹]{2})(?!${D}|/\\d{3}|[-.,/]${D})`,
      'gu',
    ),
    getFix: (year) => `Write: {{date:${/^\d+$/.test(year) ? year : '2025'}}}`,
    inLinks: false,
  },
];

export const rawFact: Rule = {
  name: 'raw-fact',
  description:
    'Amounts, telephone numbers, dates and years come from the facts, so that no translation can change them.',
  scope: 'entry',
  *check({ passages }) {
    for (const passage of passages)
      for (const prose of passage.prose) yield* checkProse(passage, prose);
  },
};

function* checkProse({ collection }: Passage, { text, linked, at }: Prose): Generator<Finding> {
  const taken = new Set<number>();
  for (const { what, regex, getFix, inLinks } of PATTERNS) {
    for (const match of text.matchAll(regex)) {
      const { index } = match;
      const isLinked = linked.some(({ start, end }) => index >= start && index < end);
      if ((isLinked && !inLinks) || taken.has(index)) continue;
      taken.add(index);
      yield {
        ...at(index, match[0].length),
        found: `The text holds ${what} in digits: ${match[0].trim()}`,
        expected:
          'Facts stand in the facts files with their source; words hold a placeholder for them.',
        fix:
          collection === 'ui'
            ? 'Let the page fill it in, with a placeholder such as {{date}} or {{amount}}.'
            : getFix(match[0]),
      };
    }
  }
}
