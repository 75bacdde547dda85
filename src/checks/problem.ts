/** A place in a file as editors count it: the first line and the first column are 1. */
export interface Location {
  file: string;
  line: number;
  col: number;
}

/** What is wrong at a place, in plain English: one sentence for each of the three. */
export interface Finding extends Location {
  found: string;
  expected: string;
  fix: string;
}

/** A finding with the name of the rule that made it. */
export interface Problem extends Finding {
  rule: string;
}

/** Sorts problems by file, line and column, so that a report reads from top to bottom. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.col - b.col || compare(a.rule, b.rule),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
