import type { Rule } from './rule.ts';
import type { SourceFile } from './source-file.ts';

/** Applies every rule to every file; problems come as `file:line:col  sentence (rule)`. */
export function lintFiles(files: SourceFile[], rules: Rule[]): string[] {
  return files.flatMap((file) =>
    rules
      .flatMap((rule) =>
        rule.check(file, files).map((finding) => ({ ...finding, rule: rule.name })),
      )
      .toSorted((a, b) => a.offset - b.offset)
      .map(({ offset, message, rule }) => {
        const { line, column } = locate(file.text, offset);
        return `${file.path}:${line}:${column}  ${message} (${rule})`;
      }),
  );
}

function locate(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
