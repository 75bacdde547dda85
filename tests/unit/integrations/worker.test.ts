import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stampWorker, type WorkerKind, writeWorker } from '../../../src/integrations/worker.ts';
import { createTempFolder } from '../../helpers/temp-folder.ts';

const build = async (kind: WorkerKind, page = 'a') => {
  const folder = createTempFolder({ 'nl/index.html': page });
  await writeWorker(folder, kind);
  stampWorker(folder);
  return readFileSync(join(folder, 'worker.js'), 'utf8');
};

test('the same site has the same worker, byte for byte', async () => {
  expect(await build('worker')).toBe(await build('worker'));
});

test('any change of the site changes the worker, and nothing in it but its version', async () => {
  const [one, other] = [await build('worker', 'a'), await build('worker', 'b')];
  expect(other).not.toBe(one);
  const version = /^\/\* [0-9a-f]{16} \*\/\n/;
  expect(one).toMatch(version);
  expect(other.replace(version, '')).toBe(one.replace(version, ''));
});

test('a file that moves changes the worker', () => {
  const folder = createTempFolder({ 'worker.js': 'x', 'a.html': 'text' });
  stampWorker(folder);
  const stamped = readFileSync(join(folder, 'worker.js'), 'utf8');
  const other = createTempFolder({ 'worker.js': 'x', 'b.html': 'text' });
  stampWorker(other);
  expect(readFileSync(join(other, 'worker.js'), 'utf8')).not.toBe(stamped);
});

test('the worker is one script that imports nothing, small enough for any network', async () => {
  const code = await build('worker');
  expect(code).not.toMatch(/\bimport\b|\bexport\b|importScripts/);
  expect(code.length).toBeLessThan(6000);
});

test('the worker that ends it all answers for no page', async () => {
  const code = await build('kill');
  expect(code).toContain('unregister');
  expect(code).toContain('skipWaiting');
  expect(code).not.toContain('fetch');
});
