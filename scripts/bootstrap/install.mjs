import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { needsInstall, rememberInstall } from './install-stamp.mjs';
import { withLock } from './lock.mjs';

/**
 * Installs the packages of `package-lock.json` when they are missing or of another lockfile.
 * `npm install`, because `npm ci` refuses lockfiles that lack some platforms' packages.
 */
export async function ensureInstalled(root) {
  if (!needsInstall(root)) return;
  await withLock(join(root, '.build', 'install.lock'), async () => {
    if (!needsInstall(root)) return;
    console.error('Installing packages …');
    const status = runNpm(root, ['install', '--include=dev', '--include=optional', '--no-save']);
    if (status !== 0) {
      throw new Error('npm install failed, see above. Check the connection and run this again.');
    }
    rememberInstall(root);
  });
}

function runNpm(root, args) {
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  // Output goes to stderr: stdout belongs to the script that follows.
  return spawnSync(command, [...first, ...args, '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && !npm,
  }).status;
}
