import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createTempFolder } from '../../helpers/temp-folder.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

test('a server started through npm ends when npm is told to stop', async () => {
  const folder = createTempFolder({ 'index.html': 'home' });
  // npm, too, puts a shell between itself and the script; the shell passes no signal on.
  const shell = spawn('sh', ['-c', `node scripts/run.mjs scripts/serve.ts "${folder}"; true`], {
    cwd: root,
    env: { ...process.env, PORT: '0' },
  });
  const [output] = await once(shell.stdout, 'data');
  const address = String(output).trim();
  expect(await (await fetch(address)).text()).toBe('home');
  shell.kill('SIGTERM');
  await sleep(1000);
  await expect(fetch(address)).rejects.toThrow();
});
