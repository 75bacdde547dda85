import type { Problem } from './problem.ts';
import type { TextFile } from './text-file.ts';
import type { Yaml } from './yaml.ts';

interface Message {
  found: string;
  expected: string;
  fix: string;
}

/** Turns what the YAML reader could not read into problems, one for each line. */
export function createYamlProblems(file: TextFile, yaml: Yaml): Problem[] {
  const problems: Problem[] = [];
  for (const error of yaml.errors) {
    const start = findOpenQuote(file.text, error) ?? error.start;
    const at = file.at(start);
    if (problems.some((problem) => problem.line === at.line)) continue;
    const rule = error.code === 'DUPLICATE_KEY' ? 'duplicate-id' : 'invalid-yaml';
    problems.push({
      ...at,
      rule,
      ...getMessage(error.code, getLine(file.text, start), getToken(file.text, error)),
    });
    // What follows a slip is often read wrongly too, so one message is enough.
    if (rule === 'invalid-yaml') break;
  }
  return problems;
}

/** A quotation mark that is not closed is only noticed at the end; this finds the line that opens it. */
function findOpenQuote(
  text: string,
  { code, start }: { code: string; start: number },
): number | undefined {
  if (code !== 'MISSING_CHAR') return undefined;
  const lines = [...text.slice(0, start).matchAll(/^.*[:-]\s+("(?:[^"\\]|\\.)*|'[^']*)$/gm)];
  const last = lines.at(-1);
  return last && last.index + last[0].length - (last[1]?.length ?? 0);
}

function getLine(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? undefined : end).trim();
}

function getToken(text: string, { start }: { start: number }): string {
  return /^[^\s:"]+/.exec(text.slice(start).replace(/^"/, ''))?.[0] ?? '';
}

function getMessage(code: string, line: string, token: string): Message {
  const quoted = quoteValue(line);
  // One colon only: the line is read as a part of the line above it.
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !/:\s.*:(?:\s|$)/.test(line))
    return createIndentMessage(line);
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        found: `There is a second colon in this line: ${line}`,
        expected: 'A value that holds a colon and a space stands between quotation marks.',
        fix: `Write: ${quoted}`,
      };
    case 'DUPLICATE_KEY':
      return {
        found: `The key "${token}" stands here twice.`,
        expected: 'Each key stands once.',
        fix: 'Delete one of the two lines, or give the second its own name.',
      };
    case 'BAD_SCALAR_START':
      return {
        found: `The value begins with a sign that has a meaning of its own: ${line}`,
        expected: 'A value that begins with @, ` or % stands between quotation marks.',
        fix: `Write: ${quoted}`,
      };
    case 'TAB_AS_INDENT':
      return {
        found: 'The line begins with a tab.',
        expected: 'Lines are indented with spaces, two for each step.',
        fix: `Replace the tab by spaces:   ${line}`,
      };
    case 'MISSING_CHAR':
      return {
        found: `A quotation mark or bracket is opened and not closed, here or above: ${line}`,
        expected: 'Each quotation mark and bracket is closed.',
        fix: 'Add the closing quotation mark or bracket at the end of the value.',
      };
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        found: `There is a line without a key: ${line}`,
        expected: 'Each line is "key: value", or belongs indented under the line above.',
        fix: 'Add the colon and the value, or indent the line by two spaces.',
      };
    case 'ALIAS':
    case 'BAD_ALIAS':
      return {
        found: `An anchor (&) or a reference (*) of YAML is used: ${line}`,
        expected: 'Values are written out.',
        fix: `Write the value itself, or put it between quotation marks: ${quoted}`,
      };
    case 'TOO_DEEP':
      return {
        found: 'The values stand too deep in each other to be read.',
        expected: 'Lists and groups stand two or three deep.',
        fix: 'Look for brackets [ or { that are repeated, and take them out.',
      };
    default:
      return createIndentMessage(line);
  }
}

function createIndentMessage(line: string): Message {
  return {
    found: `This line, or the one above it, cannot be read: ${line}`,
    expected: 'Each line is "key: value" or "- value", indented with two spaces for each step.',
    fix: 'Line it up with the lines around it, and put text with special signs between quotation marks.',
  };
}

/** Gives `title: Two: three` its quotation marks: `title: "Two: three"`. */
function quoteValue(line: string): string {
  const match = /^(\s*(?:- )?[^:]+:\s*)(.*)$/.exec(line);
  if (!match) return `"${line.replaceAll('"', '\\"')}"`;
  return `${match[1]}"${(match[2] ?? '').replace(/^["']|["']$/g, '').replaceAll('"', '\\"')}"`;
}
