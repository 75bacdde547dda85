import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { needsInstall, rememberInstall } from '../../../../scripts/bootstrap/install-stamp.mjs';
import { createTempFolder } from '../../../helpers/temp-folder.ts';

test('a fresh clone needs an install', () => {
  const root = createTempFolder({ 'package-lock.json': '{}' });
  expect(needsInstall(root)).toBe(true);
});

test('after an install nothing is needed until the lockfile changes', () => {
  const root = createTempFolder({ 'package-lock.json': '{}' });
  mkdirSync(join(root, 'node_modules'));
  rememberInstall(root);
  expect(needsInstall(root)).toBe(false);
  writeFileSync(join(root, 'package-lock.json'), '{"packages":{}}');
  expect(needsInstall(root)).toBe(true);
});

test('packages installed without the bootstrap are not trusted', () => {
  const root = createTempFolder({ 'package-lock.json': '{}', 'node_modules/x/index.js': '' });
  expect(needsInstall(root)).toBe(true);
});
