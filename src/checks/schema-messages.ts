import type { z } from 'zod';
import { isPartialDate } from '../model/day.ts';
import type { Problem } from './problem.ts';
import { getFix, getOptions } from './schema-fixes.ts';
import { findShape, getExample, getKeys } from './schema-shape.ts';
import { findNearest, formatList } from './suggest.ts';
import type { TextFile } from './text-file.ts';
import type { Path, Yaml } from './yaml.ts';

type Issue = z.core.$ZodIssue;

interface Context {
  file: TextFile;
  yaml: Yaml;
  schema: z.ZodType;
  value: unknown;
}

/** Turns one issue of zod into the problems an editor reads, at the key or value they are about. */
export function createSchemaProblems(issue: Issue, context: Context): Problem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => createUnknownKey(issue.path, key, context));
  const value = getAt(context.value, issue.path);
  if (value === undefined && issue.path.length > 0) return [createMissingKey(issue.path, context)];
  return [createWrongValue(issue, value, context)];
}

function createUnknownKey(path: Path, key: string, context: Context): Problem {
  const keys = getKeys(findShape(context.schema, path, context.value));
  const nearest = findNearest(key, keys);
  return {
    ...locateKey([...path, key], context),
    rule: 'unknown-key',
    found: `The key "${key}" is not used here.`,
    expected:
      keys.length > 0 ? `The keys here are ${formatList(keys)}.` : 'There are no keys here.',
    fix: nearest ? `Write "${nearest}:" instead of "${key}:".` : `Delete the line "${key}:".`,
  };
}

function createMissingKey(path: Path, context: Context): Problem {
  const key = String(path.at(-1));
  const shape = findShape(context.schema, path, context.value);
  const parent = context.yaml.findValue(path.slice(0, -1));
  return {
    ...context.file.at(parent?.start ?? 0),
    rule: key === 'source' ? 'fact-without-source' : 'missing-key',
    found: key === 'source' ? 'There is no source for this.' : `The key "${key}" is missing here.`,
    expected:
      key === 'source'
        ? NEEDS_SOURCE
        : `The key "${key}" is always present.${formatHelp(shape?.description)}`,
    fix: `Add the line "${key}: ${getExample(shape, key)}"${getExample(shape, key) === '…' ? '' : ', with the value that is true here'}.`,
  };
}

const NEEDS_SOURCE =
  'Every fact names at least one source: a fact without a source is not published.';

function createWrongValue(issue: Issue, value: unknown, context: Context): Problem {
  const key = String(issue.path.findLast((part) => typeof part === 'string') ?? '');
  const shape = findShape(context.schema, issue.path, context.value);
  const at =
    issue.code === 'invalid_key'
      ? locateKey(issue.path, context)
      : locateValue(issue.path, context);
  const noSource = key === 'source' && issue.code === 'too_small';
  return {
    ...at,
    rule: noSource ? 'fact-without-source' : getRule(issue, value),
    found: `The value of "${key}" is ${formatValue(value)}.`,
    expected: noSource ? NEEDS_SOURCE : getExpected(issue, shape?.description),
    fix: getFix(issue, key, value, getExample(shape, key)),
    ...(issue.code === 'invalid_key' && {
      found: `The key "${String(issue.path.at(-1))}" is not an id.`,
    }),
    ...(issue.path.length === 0 && { found: `The file holds ${formatValue(value)} and no keys.` }),
  };
}

function getRule(issue: Issue, value: unknown): string {
  if (issue.code === 'invalid_type') return 'wrong-type';
  if (typeof value === 'string' && /^\d{4}-\d\d(-\d\d)?$/.test(value) && !isPartialDate(value))
    return 'impossible-date';
  return 'wrong-value';
}

function getExpected(issue: Issue, description: string | undefined): string {
  const own = /^expected (.*)$/s.exec(issue.message)?.[1];
  if (issue.code === 'invalid_key')
    return 'The key is an id: lower-case letters, digits and hyphens.';
  if (own) return `The value is ${own}.`;
  if (issue.code === 'invalid_value')
    return `The value is ${formatList(issue.values.map(String))}.${formatHelp(description)}`;
  if (issue.code === 'invalid_union') return `The value is ${formatList(getOptions(issue))}.`;
  if (issue.code === 'invalid_type')
    return `The value is ${TYPES[issue.expected] ?? issue.expected}.${formatHelp(description)}`;
  if (issue.code === 'too_small')
    return `The value is ${issue.origin === 'string' ? 'not empty or so short' : `at least ${issue.minimum}`}.`;
  if (issue.code === 'invalid_format')
    return `The value is a correct ${FORMATS[issue.format] ?? issue.format}.`;
  return `The value fits its field.${formatHelp(description)}`;
}

const TYPES: Record<string, string> = {
  string: 'text',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
  array: 'a list: lines that begin with "- ", or [a, b]',
  object: 'a group of keys, each on its own line',
  record: 'a group of keys, each on its own line',
};

const FORMATS: Record<string, string> = {
  url: 'web address that begins with https:// or http://',
  email: 'e-mail address',
};

function formatHelp(description: string | undefined): string {
  return description ? ` ${description}` : '';
}

function formatValue(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a group of keys';
  const text = String(value);
  if (text.length > 60) return `text of ${text.length} characters`;
  return typeof value === 'string' ? `"${text}"` : text;
}

function locateKey(path: Path, { file, yaml }: Context) {
  return file.at((yaml.findKey(path) ?? yaml.findValue(path))?.start ?? 0);
}

function locateValue(path: Path, { file, yaml }: Context) {
  return file.at((yaml.findValue(path) ?? yaml.findKey(path))?.start ?? 0);
}

function getAt(value: unknown, path: Path): unknown {
  let here = value;
  for (const part of path)
    here = typeof here === 'object' && here !== null ? Reflect.get(here, part) : undefined;
  return here;
}
