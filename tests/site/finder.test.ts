import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';

/** Shared design/budgets.md: what the first use of the instant lookup may load. */
const MOST_BYTES = 20_000;

test.each(LANGUAGES.map(({ tag }) => tag))(
  'the script and the names of the lookup together stay within the budget (%s)',
  (tag) => {
    const scripts = readdirSync('dist/_astro')
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(`dist/_astro/${name}`))
      .filter((script) => script.includes('finder-panel'));
    expect(scripts).toHaveLength(1);
    const files = [...scripts, readFileSync(`dist/${tag}/find.json`)];
    const sizes = files.map((file) => brotliCompressSync(file).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES);
  },
);
