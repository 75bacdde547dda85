import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createTextFile } from './text-file.ts';

/** Where something stands that only concerns a person. What it is stays unsaid, so that no log repeats it. */
export interface PersonalData {
  kind: 'mobile' | 'listed';
  line: number;
  col: number;
}

/** Mobile numbers of the Netherlands and Belgium: they belong to persons, not to organisations. */
const MOBILE =
  /(?<![\p{L}\p{N}]|\d-)(?:(?:\+|00)31[\s.-]?(?:\(0\)[\s.-]?)?6|06)(?:[\s.-]{0,3}\d){8}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:(?:\+|00)32[\s.-]?(?:\(0\)[\s.-]?)?4|04[5-9])(?:[\s.-]{0,3}\d){7,8}(?![\p{L}\p{N}])/gu;
const WORD = /\p{L}+/gu;
const NUMBER = /\+?\d(?:[\s.-]{0,3}\d)+/g;

let list: ReadonlySet<string> | undefined;
const digests = new Map<string, string>();

/** Finds mobile numbers, and words and numbers whose SHA-256 is in `hashes`, by default the list beside this file. */
export function findPersonalData(
  text: string,
  hashes: ReadonlySet<string> = getList(),
): PersonalData[] {
  const file = createTextFile('', text);
  const found: PersonalData[] = [];
  const add = (kind: PersonalData['kind'], offset: number) => {
    const { line, col } = file.at(offset);
    if (!found.some((other) => other.line === line && other.col === col))
      found.push({ kind, line, col });
  };
  for (const { index } of text.matchAll(MOBILE)) add('mobile', index);
  for (const match of text.matchAll(WORD))
    if (hashes.has(getDigest(match[0].toLowerCase()))) add('listed', match.index);
  for (const match of text.matchAll(NUMBER))
    if (hashes.has(getDigest(normaliseNumber(match[0])))) add('listed', match.index);
  return found;
}

function normaliseNumber(text: string): string {
  return text.replace(/[\s.-]/g, '').replace(/^\+31/, '0');
}

function getDigest(token: string): string {
  const digest = digests.get(token) ?? createHash('sha256').update(token).digest('hex');
  digests.set(token, digest);
  return digest;
}

function getList(): ReadonlySet<string> {
  if (list) return list;
  const text = readFileSync(new URL('personal-data.sha256', import.meta.url), 'utf8');
  list = new Set(text.split(/\s+/).filter((word) => /^[0-9a-f]{64}$/.test(word)));
  return list;
}
