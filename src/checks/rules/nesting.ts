import type { Rule } from '../rule.ts';

export const nesting: Rule = {
  name: 'deep-nesting',
  description:
    'Lists and quotations are not nested so deep that a page or a program loses its way.',
  scope: 'entry',
  *check({ passages }) {
    for (const { markdown, at } of passages) {
      if (markdown?.tooDeep === undefined) continue;
      yield {
        ...at(markdown.tooDeep),
        found: 'Lists, quotations or links stand more than fifty deep in each other.',
        expected: 'A list may stand in a list, and seldom deeper.',
        fix: 'Take the extra ">", "-", "*" or "[" out.',
      };
    }
  },
};
