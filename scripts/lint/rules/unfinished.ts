import type { Rule } from '../rule.ts';

// Split, so that this file does not find itself.
const marks = new RegExp(`\\b(?:${['TO' + 'DO', 'FIX' + 'ME'].join('|')})\\b`, 'g');

/** Unfinished work is written down as an issue, where others see it. */
export const unfinished: Rule = {
  name: 'unfinished',
  check: ({ text }) =>
    [...text.matchAll(marks)].map((match) => ({
      offset: match.index,
      message: `${match[0]}: finish it, or write an issue.`,
    })),
};
