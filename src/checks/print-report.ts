import type { Problem } from './problem.ts';

/** The ways a report can be printed. */
export const FORMATS = ['terminal', 'github', 'json'] as const;

export type Format = (typeof FORMATS)[number];

/** Returns the report as text, without a line break at the end. */
export function printReport(
  problems: readonly Problem[],
  fileCount: number,
  format: Format,
): string {
  if (format === 'json') return JSON.stringify({ fileCount, problems }, null, 2);
  const print = format === 'github' ? printAnnotation : printProblem;
  return [...problems.map(print), getClosingLine(problems, fileCount)].join('\n');
}

function printProblem({ file, line, col, rule, found, expected, fix }: Problem): string {
  return `${file}:${line}:${col}  ${rule}\n  Found:    ${found}\n  Expected: ${expected}\n  Fix:      ${fix}\n`;
}

function printAnnotation({ file, line, col, rule, found, expected, fix }: Problem): string {
  const place = `file=${escapeProperty(file)},line=${line},col=${col},title=${escapeProperty(rule)}`;
  return `::error ${place}::${escapeData(`Found: ${found}\nExpected: ${expected}\nFix: ${fix}`)}`;
}

function getClosingLine(problems: readonly Problem[], fileCount: number): string {
  if (problems.length === 0) return `No problems in ${fileCount} files.`;
  const files = new Set(problems.map((problem) => problem.file)).size;
  return `${count(problems.length, 'problem')} in ${count(files, 'file')}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** GitHub's workflow commands end at a line break and read %, so both are written as codes. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
