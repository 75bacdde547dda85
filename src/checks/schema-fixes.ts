import type { z } from 'zod';
import { getLastDay, isPartialDate } from '../model/day.ts';
import { createId, findNearest } from './suggest.ts';

type Issue = z.core.$ZodIssue;

/** Says what to do about a wrong value under `key`, with the corrected line where it can be guessed. */
export function getFix(issue: Issue, key: string, value: unknown, example: string): string {
  const own = FIXES[key];
  if (own) return own;
  if (issue.code === 'invalid_key') return `Write for example: ${createId(key)}:`;
  if (issue.code === 'too_big') return 'Shorten the text.';
  const label = typeof issue.path.at(-1) === 'number' ? '' : `${key}: `;
  const nearest = findNearest(String(value), getOptions(issue));
  if (nearest) return `Write: ${label}${nearest}`;
  const date = typeof value === 'string' ? findDate(value) : undefined;
  if (date) return `Write, if that is the day you mean: ${label}${date}`;
  const repaired = repairType(issue, value);
  if (repaired) return `Write: ${label}${repaired}`;
  const fitting = (issue.code === 'invalid_format' && FORMAT_EXAMPLES[issue.format]) || example;
  return `Change the value.${fitting === '…' ? '' : ` For example: ${label}${fitting}`}`;
}

/** Returns the values that an issue says are right, when they are a short list. */
export function getOptions(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code === 'invalid_union' && 'options' in issue)
    return (issue.options ?? []).map(String);
  return [];
}

/** What to do about a field that nobody fills in by hand. */
const FIXES: Record<string, string> = {
  hash: 'Delete the record and run `npm run stamp`.',
};

const FORMAT_EXAMPLES: Record<string, string> = {
  url: 'https://www.iom.int/',
  email: 'info@iom.int',
};

/** Writes one value as a list, as text, or as a whole number. */
function repairType(issue: Issue, value: unknown): string | undefined {
  if (issue.code !== 'invalid_type' || typeof value === 'object') return undefined;
  const text = String(value);
  if (issue.expected === 'array') return `[${text}]`;
  if (issue.expected === 'string') return `"${text}"`;
  return issue.expected === 'number' ? /^\D*(\d+)\D*$/.exec(text)?.[1] : undefined;
}

/** Reads `31-12-2026`, `2026/12/31` and `2026-02-30` as the day that may have been meant. */
function findDate(text: string): string | undefined {
  const parts = /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})$/.exec(text)?.slice(1);
  if (!parts) return undefined;
  const [year = '', month = '', day = ''] = parts[0]?.length === 4 ? parts : parts.toReversed();
  const yearAndMonth = `${year}-${month.padStart(2, '0')}`;
  if (!isPartialDate(yearAndMonth)) return undefined;
  const date = `${yearAndMonth}-${day.padStart(2, '0')}`;
  return isPartialDate(date) ? date : getLastDay(yearAndMonth);
}
