import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countTests } from '../../../../scripts/test/count-tests.ts';
import { formatSummary } from '../../../../scripts/test/summary.ts';
import { createTempFolder } from '../../../helpers/temp-folder.ts';

const stage = (name: string, passed: number, failed: number, succeeded = failed === 0) => ({
  name,
  passed,
  failed,
  succeeded,
  seconds: 1.26,
});

test('every stage has its line, and the last line has the totals', () => {
  const results = [stage('types', 0, 0), stage('unit', 12, 0), stage('e2e', 3, 1)];
  expect(formatSummary(['types', 'unit', 'e2e', 'later'], results)).toMatchInlineSnapshot(`
    "
      ok types     1.3 s
      ok unit      1.3 s  12 tests
      !! e2e       1.3 s  4 tests
      –  later  not run

    15 passed, 1 failed"
  `);
});

test('a stage that fails without a failing test counts as one failure', () => {
  const summary = formatSummary(
    ['unit', 'lint'],
    [stage('unit', 2, 0), stage('lint', 0, 0, false)],
  );
  expect(summary.split('\n').at(-1)).toBe('2 passed, 1 failed');
});

test('the figures are read from the reports of Vitest and Playwright', () => {
  const folder = createTempFolder({
    'unit.json': '{"numPassedTests":5,"numFailedTests":2}',
    'e2e.json': '{"stats":{"expected":4,"unexpected":1,"flaky":1,"skipped":0}}',
  });
  expect(countTests(join(folder, 'unit.json'))).toEqual({ passed: 5, failed: 2 });
  expect(countTests(join(folder, 'e2e.json'))).toEqual({ passed: 4, failed: 2 });
  expect(countTests(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 0 });
});
