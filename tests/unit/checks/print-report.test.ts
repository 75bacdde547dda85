import { expect, test } from 'vitest';
import { printReport } from '../../../src/checks/print-report.ts';

const PROBLEM = {
  file: 'content/a,b.yml',
  line: 3,
  col: 5,
  rule: 'wrong-value',
  found: 'It is 50%.',
  expected: 'It is less.',
  fix: 'Write: 40',
};

test('the terminal shows place, found, expected, fix and a closing line', () => {
  expect(printReport([PROBLEM, PROBLEM], 9, 'terminal')).toMatchInlineSnapshot(`
    "content/a,b.yml:3:5  wrong-value
      Found:    It is 50%.
      Expected: It is less.
      Fix:      Write: 40

    content/a,b.yml:3:5  wrong-value
      Found:    It is 50%.
      Expected: It is less.
      Fix:      Write: 40

    2 problems in 1 file."
  `);
});

test('GitHub gets one annotation a line, with its own signs escaped', () => {
  expect(printReport([PROBLEM], 9, 'github')).toMatchInlineSnapshot(`
    "::error file=content/a%2Cb.yml,line=3,col=5,title=wrong-value::Found: It is 50%25.%0AExpected: It is less.%0AFix: Write: 40
    1 problem in 1 file."
  `);
});

test('JSON holds everything', () => {
  expect(JSON.parse(printReport([PROBLEM], 9, 'json'))).toEqual({
    fileCount: 9,
    problems: [PROBLEM],
  });
});

test('a clean run says how many files were read', () => {
  expect(printReport([], 912, 'terminal')).toBe('No problems in 912 files.');
});
