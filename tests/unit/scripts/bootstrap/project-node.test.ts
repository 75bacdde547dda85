import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findProjectNode, getProjectEnv } from '../../../../scripts/bootstrap/project-node.mjs';
import { createTempFolder } from '../../../helpers/temp-folder.ts';

const running = (version: string) => ({
  platform: 'linux',
  arch: 'riscv64',
  execPath: '/usr/bin/node',
  versions: { node: version },
});

test('the Node that came with the packages goes first', () => {
  const root = createTempFolder({ 'node_modules/.bin/node': '' });
  expect(findProjectNode(root, running('26.0.0'))).toBe(join(root, 'node_modules', '.bin', 'node'));
});

test('without it, the running Node serves if it can run TypeScript', () => {
  expect(findProjectNode(createTempFolder(), running('22.18.0'))).toBe('/usr/bin/node');
});

test('an old Node is refused with a sentence on what to install', () => {
  expect(() => findProjectNode(createTempFolder(), running('20.20.2'))).toThrow(
    'No Node 24 came with the packages for linux riscv64, and Node 20.20.2 is too old for the ' +
      'scripts: install Node 24 and run this again.',
  );
});

test('commands of the packages are found before those of the machine', () => {
  const env = getProjectEnv('/site', { PATH: '/usr/bin' });
  expect(env.PATH.startsWith(join('/site', 'node_modules', '.bin'))).toBe(true);
});
