import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildInto } from '../../../../scripts/build/build-into.ts';
import { createTempFolder } from '../../../helpers/temp-folder.ts';

const quiet = new AbortController().signal;

const createProject = () => createTempFolder({ 'dist/index.html': 'old', '.build/keep.txt': '' });

const readSite = (root: string) => readFileSync(join(root, 'dist', 'index.html'), 'utf8');

function build(root: string, makeSite: (folder: string) => void, signal = quiet) {
  const folders = { buildFolder: join(root, '.build'), liveFolder: join(root, 'dist') };
  return buildInto({ ...folders, signal, makeSite: async (folder) => makeSite(folder) });
}

function writeSite(folder: string, text = 'new') {
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), text);
  writeFileSync(join(folder, '_headers'), '');
}

test('a complete build takes the place of the old site and leaves nothing behind', async () => {
  const root = createProject();
  await build(root, writeSite);
  expect(readSite(root)).toBe('new');
  expect(readdirSync(join(root, '.build'))).toEqual(['keep.txt']);
});

test('the first build makes the folder', async () => {
  const root = createTempFolder();
  await build(root, writeSite);
  expect(readSite(root)).toBe('new');
});

test('a failed build leaves the old site untouched', async () => {
  const root = createProject();
  const failing = build(root, (folder) => {
    writeSite(folder);
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(readSite(root)).toBe('old');
  expect(readdirSync(join(root, '.build'))).toEqual(['keep.txt']);
});

test('a build that says it succeeded but was not finished is not published', async () => {
  const root = createProject();
  await expect(build(root, (folder) => mkdirSync(folder))).rejects.toThrow(/without finishing/);
  expect(readSite(root)).toBe('old');
});

test('two builds at once run one after the other', async () => {
  const root = createProject();
  let running = 0;
  const makeSite = async (folder: string) => {
    running += 1;
    expect(running).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    writeSite(folder);
    running -= 1;
  };
  const plan = { buildFolder: join(root, '.build'), liveFolder: join(root, 'dist') };
  // The second starts in a process of its own, as it would at a keyboard.
  await Promise.all([
    buildInto({ ...plan, signal: quiet, makeSite }),
    runInProcess(root, `writeSite(folder, 'second')`).then((child) => once(child, 'exit')),
  ]);
  expect(['new', 'second']).toContain(readSite(root));
  expect(readdirSync(join(root, '.build'))).toEqual(['keep.txt']);
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s in the middle leaves the old site untouched and nothing behind',
  async (signal) => {
    const root = createProject();
    const child = await runInProcess(
      root,
      `writeSite(folder); console.log('started'); await runNode(['-e', 'setTimeout(() => {}, 60000)'], { signal })`,
    );
    await once(child.stdout, 'data');
    child.kill(signal);
    const [code] = await once(child, 'exit');
    expect(code).toBe(signal === 'SIGINT' ? 130 : 143);
    expect(readSite(root)).toBe('old');
    expect(readdirSync(join(root, '.build'))).toEqual(['keep.txt']);
  },
);

test('a build killed during the swap is mended by the next one', async () => {
  const root = createTempFolder({ '.build/work-dead/previous/index.html': 'old' });
  const failing = build(root, () => {
    expect(readSite(root)).toBe('old');
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(readSite(root)).toBe('old');
  expect(readdirSync(join(root, '.build'))).toEqual([]);
});

async function runInProcess(root: string, makeSite: string) {
  const scripts = new URL('../../../../scripts/', import.meta.url).href;
  const source = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { buildInto } from '${scripts}build/build-into.ts';
    import { runNode } from '${scripts}shared/run-command.ts';
    import { listenForStop } from '${scripts}shared/signals.ts';
    import { exitWithError } from '${scripts}shared/user-error.ts';
    const writeSite = (folder, text = 'new') => {
      mkdirSync(folder);
      writeFileSync(folder + '/index.html', text);
      writeFileSync(folder + '/_headers', '');
    };
    const signal = listenForStop();
    const makeSite = async (folder) => { ${makeSite} };
    await buildInto({ buildFolder: '.build', liveFolder: 'dist', signal, makeSite }).catch(exitWithError);
  `;
  return spawn(process.execPath, ['--input-type=module', '-e', source], { cwd: root });
}
