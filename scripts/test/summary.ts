import type { TestCount } from './count-tests.ts';

export interface StageResult extends TestCount {
  name: string;
  succeeded: boolean;
  seconds: number;
}

/**
 * A line per stage, and last `12 passed, 1 failed`.
 * A stage that failed without a failing test (a type error, say) counts as one failure.
 */
export function formatSummary(stages: string[], results: StageResult[]): string {
  const lines = stages.map((name) => {
    const result = results.find((candidate) => candidate.name === name);
    if (!result) return `  –  ${name.padEnd(6)} not run`;
    const tests = result.passed + result.failed;
    const note = tests > 0 ? `  ${tests} tests` : '';
    const mark = result.succeeded ? 'ok ' : '!! ';
    return `  ${mark}${name.padEnd(6)} ${result.seconds.toFixed(1).padStart(6)} s${note}`;
  });
  const passed = sum(results.map((result) => result.passed));
  const failed = sum(
    results.map((result) => (result.succeeded ? result.failed : Math.max(result.failed, 1))),
  );
  return ['', ...lines, '', `${passed} passed, ${failed} failed`].join('\n');
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
