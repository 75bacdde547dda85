import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { getBuildEnv } from '../../scripts/build/settings.ts';
import { getPage } from '../helpers/built-pages.ts';
import { findAll, findAttribute } from '../helpers/html.ts';

test('building the same content again gives the same bytes', () => {
  const [body] = findAll(getPage('/nl/').document, 'body');
  const today = (body && findAttribute(body, 'data-day')) ?? '';
  const folder = createBuildFolder();
  const fresh = join(folder, 'site');
  const build = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--force', '--silent'],
    { env: getEnv(today, fresh, join(folder, 'cache')), encoding: 'utf8' },
  );
  expect(build.status, build.stderr).toBe(0);
  const names = listFiles(fresh);
  expect(names).toEqual(listFiles('dist'));
  const changed = names.filter(
    (name) => !readFileSync(join(fresh, name)).equals(readFileSync(join('dist', name))),
  );
  expect(changed, 'differ from dist: was it built from these very files?').toEqual([]);
});

/** Astro moves files by renaming, which only works within one file system. */
function createBuildFolder(): string {
  mkdirSync('.build', { recursive: true });
  const folder = mkdtempSync(join('.build', 'again-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function getEnv(today: string, out: string, cache: string): NodeJS.ProcessEnv {
  // Vitest marks its processes, and Astro's tools behave otherwise when they see that.
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST'));
  const settings = { today, contentFolder: 'content' };
  return {
    ...getBuildEnv(settings, Object.fromEntries(own)),
    BUILD_OUT: out,
    BUILD_CACHE: cache,
  };
}

function listFiles(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}
