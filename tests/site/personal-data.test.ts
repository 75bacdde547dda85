import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { findPersonalData } from '../../src/checks/personal-data.ts';

test('no file of the repository holds the name or number of a person', () => {
  const files = listRepository();
  expect(files.length).toBeGreaterThan(500);
  expect(files.flatMap((file) => findIn(file, file))).toEqual([]);
});

test('no file of the built site holds the name or number of a person', () => {
  const files = globSync('**/*', { cwd: 'dist', withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(files.length).toBeGreaterThan(600);
  expect(files.flatMap((entry) => findIn(join(entry.parentPath, entry.name), entry.name))).toEqual(
    [],
  );
});

test('no name of a file holds the name of a person', () => {
  const names = [...listRepository(), ...globSync('**/*', { cwd: 'dist' })];
  expect(findPersonalData(names.join('\n'))).toEqual([]);
});

/** Says where, never what: the log of a test must not hold it either. */
function findIn(file: string, name: string): string[] {
  return findPersonalData(readFileSync(file, 'utf8')).map(
    ({ kind, line, col }) => `${name}:${line}:${col} ${kind}`,
  );
}

/** The files git knows or would add; without git, all but what is built or installed. */
function listRepository(): string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status === 0) return stdout.split('\0').filter((file) => file !== '' && existsSync(file));
  const built =
    /^(?:node_modules|dist|test-results|playwright-report|\.git|\.astro|\.build)(?:\/|$)/;
  return globSync('**/*', {
    withFileTypes: true,
    exclude: ['node_modules', 'dist', '.git', '.build'],
  })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'))
    .filter((file) => !built.test(file));
}
