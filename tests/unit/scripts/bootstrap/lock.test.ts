import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { withLock } from '../../../../scripts/bootstrap/lock.mjs';
import { createTempFolder } from '../../../helpers/temp-folder.ts';

/** No process has this number: it is above the largest the systems give out. */
const deadProcess = '99999999';

test('the lock is released when the work is done, and when it fails', async () => {
  const file = join(createTempFolder(), 'x.lock');
  expect(await withLock(file, async () => existsSync(file))).toBe(true);
  expect(existsSync(file)).toBe(false);
  const failing = withLock(file, () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(existsSync(file)).toBe(false);
});

test('a lock of a process that lives is waited for', async () => {
  const file = join(createTempFolder(), 'x.lock');
  writeFileSync(file, String(process.ppid));
  const waitedFor: number[] = [];
  const controller = new AbortController();
  const work = withLock(file, async () => 'done', {
    onWait: (pid: number) => waitedFor.push(pid),
    signal: controller.signal,
  });
  await sleep(50);
  expect(waitedFor).toEqual([process.ppid]);
  controller.abort(new Error('stopped'));
  await expect(work).rejects.toThrow('stopped');
  expect(existsSync(file)).toBe(true);
});

test('a lock of a process that no longer lives is taken over', async () => {
  const file = join(createTempFolder(), 'x.lock');
  writeFileSync(file, deadProcess);
  expect(await withLock(file, async () => 'done')).toBe('done');
});
