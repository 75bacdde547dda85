import type { Rule } from '../rule.ts';

const partial = /\b(?:describe|test|it)\s*\.\s*(?:only|skip)\b/g;

/** A test run must run all tests. */
export const partialTests: Rule = {
  name: 'partial-tests',
  check: (file) =>
    file.path.startsWith('tests/')
      ? file.code.flatMap(({ text, offset }) =>
          [...text.matchAll(partial)].map((match) => ({
            offset: offset + match.index,
            message: `${match[0]} leaves tests out; remove it before committing.`,
          })),
        )
      : [],
};
