// Every npm script starts here: `node scripts/run.mjs scripts/build.ts` or `… run.mjs vitest run`.
// It needs nothing but Node 20: it installs the packages if they are missing or stale, and then
// runs the script or command on the Node that came with them.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './bootstrap/install.mjs';
import { findProjectNode, getProjectEnv } from './bootstrap/project-node.mjs';

const parentPollMs = 200;
const root = fileURLToPath(new URL('..', import.meta.url));
const [target, ...args] = process.argv.slice(2);

try {
  await ensureInstalled(root);
  const node = findProjectNode(root);
  const file = target.endsWith('.ts') ? target : join('node_modules', '.bin', target);
  const [command, first] = target.endsWith('.ts') ? [node, [file]] : [file, []];
  const child = spawn(command, [...first, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: getProjectEnv(root),
    shell: process.platform === 'win32' && command !== node,
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  // npm passes a signal only to the shell between us: its end is the signal we get.
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), parentPollMs);
  watch.unref();
  child.on('error', (error) => fail(error.message));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
} catch (error) {
  fail(error.message);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
