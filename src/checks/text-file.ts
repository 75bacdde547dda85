import type { Location } from './problem.ts';

/** A text with its name, able to say on which line and column a character stands. */
export interface TextFile {
  file: string;
  text: string;
  at(offset: number): Location;
}

/** Returns `text` as a file named `file`. Columns count UTF-16 units, as code editors do. */
export function createTextFile(file: string, text: string): TextFile {
  let starts: number[] | undefined;
  return {
    file,
    text,
    at(offset) {
      starts ??= getLineStarts(text);
      const line = findLine(starts, offset);
      return { file, line: line + 1, col: offset - (starts[line] ?? 0) + 1 };
    },
  };
}

function getLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function findLine(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
