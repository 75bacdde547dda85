import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { getBuildEnv } from '../../scripts/build/settings.ts';
import { findAll, findAttribute, getOne, getText, parseHtml } from '../helpers/html.ts';

/** The row of a language that the site does not have yet, and its folder with one page and two words. */
const ROW =
  "  { tag: 'sw', autonym: 'Kiswahili', direction: 'ltr', script: 'Latn', intl: 'sw' },\n";
const PAGE = `---
title: "Tafsiri"
tab: "Tafsiri"
summary: "Maandishi yaliyotafsiriwa."
changed: 2026-11-24
---

Maandishi huandikwa kwanza kwa Kiholanzi.
`;
const INTERFACE = { 'site.skip': 'Nenda kwenye maandishi', 'nav.home': 'Mwanzo' };
/** A site with these is built in a fraction of the time. */
const COUNTRIES = ['gh', 'de', 'sy', 'nl', 'be', 'ma', 'dz', 'tr', 'pe', 'iq'];

mkdirSync('.build', { recursive: true });
const folder = mkdtempSync(join('.build', 'language-'));

beforeAll(() => {
  for (const name of [
    'src',
    'scripts',
    'public',
    'astro.config.mjs',
    'tsconfig.json',
    'package.json',
  ])
    cpSync(name, join(folder, name), { recursive: true });
  cpSync('content', join(folder, 'content'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const table = join(folder, 'src/i18n/languages.ts');
  const rows = readFileSync(table, 'utf8');
  writeFileSync(table, rows.replace(/(?=\] as const satisfies)/, ROW));
  writeFileSync(join(folder, 'content/ui/sw.json'), JSON.stringify(INTERFACE));
  writeFileSync(join(folder, 'content/about/translations/sw.md'), PAGE);
  cpSync(join(folder, 'content'), join(folder, 'part'), {
    recursive: true,
    filter: (path) => {
      const [, id] = /\/countries\/([a-z]+)/.exec(path) ?? [];
      return id === undefined || COUNTRIES.includes(id);
    },
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(args: string[], contentFolder = 'content') {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST'));
  const env = getBuildEnv({ today: '2026-11-25', contentFolder }, Object.fromEntries(own));
  return spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
}

test('what there is to translate is listed, and what is translated is not', () => {
  const { stdout } = run(['scripts/translations.ts']);
  expect(stdout).toMatch(/^sw +\d+ /m);
  const todo = run(['scripts/translations.ts', '--lang', 'sw']).stdout;
  expect(todo).toContain('content/programmes/rean/sw.md');
  expect(todo).toContain('missing  nav.countries');
  expect(todo).not.toContain('missing  nav.home:');
  expect(todo).not.toContain('content/about/translations/sw.md (0 words)');
});

test('the content is right, and the site builds with pages in the new language', () => {
  expect(run(['scripts/check.ts']).stdout).toMatch(/^No problems/);
  const { status, stderr } = run(
    ['node_modules/astro/bin/astro.mjs', 'build', '--force', '--silent'],
    'part',
  );
  expect(status, stderr).toBe(0);
  const page = parseHtml(
    readFileSync(join(folder, 'dist/sw/about/translations/index.html'), 'utf8'),
  );
  expect(findAttribute(getOne(page, 'html'), 'lang')).toBe('sw');
  expect(getText(getOne(page, 'h1'))).toBe('Tafsiri');
  expect(getText(getOne(page, '.skip'))).toBe(INTERFACE['site.skip']);
});

test('what is not translated yet stands in English, and the page says so', () => {
  const page = parseHtml(readFileSync(join(folder, 'dist/sw/programmes/rean/index.html'), 'utf8'));
  expect(findAttribute(getOne(page, '.translation'), 'data-translation')).toBe('missing');
  const paragraphs = findAll(page, '.prose p');
  expect(paragraphs.map((paragraph) => findAttribute(paragraph, 'lang'))).toEqual(
    paragraphs.map(() => 'en'),
  );
  for (const paragraph of paragraphs) expect(findAll(paragraph, '.part')).toHaveLength(1);
});

test('readers can choose the new language on every page', () => {
  for (const file of ['index.html', 'nl/index.html']) {
    const page = parseHtml(readFileSync(join(folder, 'dist', file), 'utf8'));
    expect(findAll(page, '[hreflang="sw"]').map(getText).join()).toContain('Kiswahili');
  }
});
