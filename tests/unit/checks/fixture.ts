import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent, type Report } from '../../../src/checks/check-content.ts';
import { printReport } from '../../../src/checks/print-report.ts';

export const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** Files to write over the fixture, by path inside `content`; a function changes what stands there. */
export type Edits = Readonly<Record<string, string | Uint8Array | ((text: string) => string)>>;

/**
 * Lays the folder of a fault over the healthy one, takes away what its `removed.txt` lists, makes
 * the edits, and gives the folder to `use`.
 */
export function withContent<T>(fault: string, edits: Edits, use: (dir: string) => T): T {
  const dir = mkdtempSync(join(tmpdir(), 'checks-'));
  try {
    for (const name of ['healthy', fault]) {
      const from = join(FIXTURES, name, 'content');
      if (existsSync(from)) cpSync(from, dir, { recursive: true, verbatimSymlinks: true });
    }
    for (const path of readRemoved(fault)) rmSync(join(dir, path));
    for (const [path, edit] of Object.entries(edits)) {
      const file = join(dir, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, typeof edit === 'function' ? edit(readFileSync(file, 'utf8')) : edit);
    }
    return use(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** Checks a fixture, with the content folder called `content`. */
export function getReport(fault: string, edits: Edits = {}): Report {
  return withContent(fault, edits, (dir) => checkContent(dir, 'content'));
}

/** Returns the messages about a fixture as an editor reads them. */
export function check(fault: string, edits: Edits = {}): string {
  const { problems, fileCount } = getReport(fault, edits);
  return printReport(problems, fileCount, 'terminal');
}

function readRemoved(fault: string): string[] {
  const list = join(FIXTURES, fault, 'removed.txt');
  return existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : [];
}

/** Runs a command of the project on a content folder. */
export function runCommand(
  script: string,
  dir: string,
  args: string[] = [],
  env: Record<string, string> = {},
) {
  const path = fileURLToPath(new URL(`../../../scripts/${script}.ts`, import.meta.url));
  const { GITHUB_ACTIONS, ...rest } = process.env;
  return spawnSync(process.execPath, [path, ...args], {
    encoding: 'utf8',
    env: { ...rest, CONTENT_DIR: dir, ...env },
  });
}
