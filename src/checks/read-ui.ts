import { z } from 'zod';
import type { Problem } from './problem.ts';
import type { TextFile } from './text-file.ts';
import { validate } from './validate.ts';
import { parseYaml, type Yaml } from './yaml.ts';

const KEY = /^[a-z][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*(?:_(?:zero|one|two|few|many|other))?$/;

/** `content/ui/<lang>.json`: flat keys, each with its text. */
const uiSchema = z.record(
  z.string().regex(KEY),
  z.string().min(1, { error: 'expected a text: an empty one leaves a hole in the page' }),
);

/** Reads the words of the interface. */
export function readUi(file: TextFile) {
  return readJson(uiSchema, file);
}

/** Reads a JSON file. JSON is also YAML, so that one reader tells places and double keys. */
export function readJson<Output>(
  schema: z.ZodType<Output>,
  file: TextFile,
): { data?: Output; yaml: Yaml; problems: Problem[] } {
  const slip = findJsonError(file.text);
  if (slip === undefined) {
    const yaml = parseYaml(file.text);
    return { ...validate(schema, file, yaml), yaml };
  }
  const problem = {
    ...file.at(slip),
    rule: 'invalid-json',
    found: 'The file cannot be read as JSON from here on.',
    expected: 'Each line is "key": "text", with a comma after every line but the last.',
    fix: 'Look for a missing or extra comma, quotation mark or bracket in this line and the one above.',
  };
  return { yaml: parseYaml('{}'), problems: [problem] };
}

function findJsonError(text: string): number | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const position = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    return position === undefined ? text.length : Number(position);
  }
}
