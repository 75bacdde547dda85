import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTempFolder } from '../../helpers/temp-folder.ts';
import { type Edits, runCommand, withContent } from '../checks/fixture.ts';

/** Exports English from a content folder that was stamped, and gives its files to `use`. */
function withExport<T>(
  edits: Edits,
  use: (paths: { dir: string; xliff: string; po: string }) => T,
): T {
  return withContent('healthy', edits, (dir) => {
    runCommand('stamp', dir);
    const out = createTempFolder();
    expect(runCommand('translations-export', dir, ['--lang', 'en', '--out', out]).stderr).toBe('');
    return use({ dir, xliff: join(out, 'en.xlf'), po: join(out, 'en.po') });
  });
}

function edit(file: string, from: string | RegExp, to: string): void {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}

const SENTENCE = 'Young people could not get this help.';

test('what was exported comes back without a change', () => {
  withExport({}, ({ dir, xliff, po }) => {
    for (const file of [xliff, po]) {
      const { stdout, status } = runCommand('translations-import', dir, [file]);
      expect(stdout).toMatch(/ texts read; 0 entries changed\./);
      expect(status).toBe(0);
    }
  });
});

test('a better sentence is written, and recorded as a person’s and as checked', () => {
  withExport({}, ({ dir, xliff }) => {
    edit(xliff, SENTENCE, 'Young people did not get this help.');
    const args = [xliff, '--checked', 'native-reader'];
    expect(runCommand('translations-import', dir, args).status).toBe(0);
    expect(readFileSync(join(dir, 'countries/gh/en.md'), 'utf8')).toContain('did not get');
    const ledger = JSON.parse(readFileSync(join(dir, 'translations/en.json'), 'utf8'));
    const { how, checked } = ledger['countries/gh'].texts['statements.jongeren'];
    expect([how, checked.role]).toEqual(['person', 'native-reader']);
    expect(runCommand('check', dir).status).toBe(0);
    expect(runCommand('translations', dir).stdout).toMatch(/^en +\d+ +\d+ +[1-9]/m);
  });
});

test('who confirms a translation as it is makes it checked, also where the Dutch had changed', () => {
  withExport({}, ({ dir }) => {
    edit(join(dir, 'countries/gh/nl.md'), 'niet krijgen', 'toen niet krijgen');
    expect(runCommand('translations', dir, ['--lang', 'en']).stdout).toMatch(
      /outdated {2}statements\.jongeren/,
    );
    const out = createTempFolder();
    runCommand('translations-export', dir, ['--lang', 'en', '--todo', '--out', out]);
    const args = [join(out, 'en.xlf'), '--checked', 'language-team'];
    expect(runCommand('translations-import', dir, args).stdout).toMatch(/^1 texts read; 1 /);
    expect(runCommand('translations', dir, ['--lang', 'en']).stdout).toMatch(/^Every text/);
  });
});

test('what breaks a placeholder is refused by the name of its text, and nothing is written', () => {
  withExport({}, ({ dir, xliff }) => {
    const before = readFileSync(join(dir, 'ui/en.json'), 'utf8');
    edit(xliff, 'Find a country', 'Find <ph id="x" disp="{{country}}"/>');
    const { status, stderr } = runCommand('translations-import', dir, [xliff]);
    expect(status).toBe(1);
    expect(stderr).toMatchInlineSnapshot(`
      "ui#search.placeholder
        Found:    The placeholders are {{country}}.
        Expected: They are those of the Dutch, in any order: none.
      1 of 28 texts cannot be taken. Nothing was written.
      "
    `);
    expect(readFileSync(join(dir, 'ui/en.json'), 'utf8')).toBe(before);
  });
});

test('commands say how they are used, and which file cannot be read', () => {
  withExport({}, ({ dir, xliff }) => {
    const say = (script: string, ...args: string[]) => {
      const { status, stderr } = runCommand(script, dir, args);
      expect(status).toBe(1);
      return stderr.replaceAll(xliff, 'en.xlf');
    };
    expect(say('translations-export')).toMatch(/^Name the language: --lang en, /);
    expect(say('translations', '--lang', 'nl')).toMatch(/^Name the language: --lang en, /);
    expect(say('translations-import')).toMatchInlineSnapshot(`
      "Use: npm run translations:import -- <file.xlf or file.po> [--checked native-reader, language-team, organisation]
      "
    `);
    expect(say('translations-import', xliff, '--checked', 'me')).toMatchInlineSnapshot(`
      "Use: npm run translations:import -- <file.xlf or file.po> [--checked native-reader, language-team, organisation]
      "
    `);
    expect(say('translations-import', '/no/such.xlf')).toMatchInlineSnapshot(`
      "/no/such.xlf cannot be read: ENOENT: no such file or directory, open '/no/such.xlf'
      "
    `);
    expect(say('stamp', '--how', 'well')).toMatchInlineSnapshot(`
      "Use: npm run stamp -- [file …] [--how machine, machine-back, person]
      "
    `);
    writeFileSync(xliff, '<html/>');
    expect(say('translations-import', xliff)).toMatchInlineSnapshot(`
      "en.xlf cannot be read: This is no XLIFF 2 file with a target language.
      "
    `);
  });
});
