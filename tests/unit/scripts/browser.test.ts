import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser } from '../../../scripts/browser.ts';
import { createTempFolder } from '../../helpers/temp-folder.ts';

test('CHROME_PATH goes before any browser that is installed', () => {
  const program = join(createTempFolder({ browser: '' }), 'browser');
  chmodSync(program, 0o755);
  expect(findBrowser({ CHROME_PATH: program, PATH: '' })).toBe(program);
});

test('a CHROME_PATH that leads nowhere is said, not passed over', () => {
  expect(() => findBrowser({ CHROME_PATH: '/nowhere/chrome' })).toThrow(
    'CHROME_PATH is "/nowhere/chrome", but no program is there.',
  );
});
