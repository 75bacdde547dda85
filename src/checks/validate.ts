import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { createSchemaProblems } from './schema-messages.ts';
import type { TextFile } from './text-file.ts';
import type { Path, Yaml } from './yaml.ts';
import { createYamlProblems } from './yaml-messages.ts';

export interface Validated<T> {
  data?: T;
  problems: Problem[];
}

/** Holds YAML against a schema, and says in plain words what does not fit. */
export function validate<T extends z.ZodType>(
  schema: T,
  file: TextFile,
  yaml: Yaml,
): Validated<z.output<T>> {
  if (yaml.errors.length > 0) return { problems: createYamlProblems(file, yaml) };
  const value = yaml.value ?? {};
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, problems: [] };
  const again = restoreNumberTexts(value, result.error.issues, yaml)
    ? schema.safeParse(value)
    : result;
  if (again.success) return { data: again.data, problems: [] };
  return {
    problems: again.error.issues.flatMap((issue) =>
      createSchemaProblems(issue, { file, yaml, schema, value }),
    ),
  };
}

/** An editor may write `from: 2018` without quotation marks: where text is wanted, a number becomes its text again. */
function restoreNumberTexts(
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
  yaml: Yaml,
): boolean {
  let restored = false;
  for (const issue of issues) {
    const wantsText =
      issue.code === 'invalid_union' ||
      (issue.code === 'invalid_type' && issue.expected === 'string');
    const text = wantsText ? yaml.findNumberText(issue.path) : undefined;
    if (text === undefined) continue;
    setAt(value, issue.path, text);
    restored = true;
  }
  return restored;
}

function setAt(value: unknown, path: Path, text: string): void {
  let here = value;
  for (const part of path.slice(0, -1))
    here = typeof here === 'object' && here !== null ? Reflect.get(here, part) : undefined;
  const last = path.at(-1);
  if (typeof here === 'object' && here !== null && last !== undefined)
    Reflect.set(here, last, text);
}
