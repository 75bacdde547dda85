import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FIXTURES, runCommand as run, withContent } from './fixture.ts';

test('the check ends with 0 on healthy content, and says how easy the Dutch is to read', () => {
  const { status, stdout } = run('check', join(FIXTURES, 'healthy/content'));
  expect(status).toBe(0);
  expect(stdout).toMatch(/^No problems in 33 files\.\nDutch: \d+ sentences; .*\n$/);
});

test('the check ends with 1 and annotates by itself on GitHub', () => {
  withContent('impossible-date', {}, (dir) => {
    const { status, stdout } = run('check', dir, [], { GITHUB_ACTIONS: 'true' });
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^::error file=.*facts\.yml,line=30,col=14,title=impossible-date::Found: /,
    );
    expect(JSON.parse(run('check', dir, ['--format', 'json']).stdout).problems).toHaveLength(1);
  });
});

test('an unknown option or a missing folder is told in plain words', () => {
  const wrong = run('check', 'content', ['--format', 'xml']);
  expect({ status: wrong.status, text: wrong.stderr }).toMatchInlineSnapshot(`
    {
      "status": 2,
      "text": "Use: npm run check, or npm run check -- --format terminal, github or json.
    ",
    }
  `);
  const missing = run('check', 'no-such-folder');
  expect({ status: missing.status, text: missing.stdout }).toMatchInlineSnapshot(`
    {
      "status": 1,
      "text": "no-such-folder/:1:1  no-content
      Found:    There is no folder here, or it is empty.
      Expected: The content of the site stands in a folder "content", or in the one that CONTENT_DIR names.
      Fix:      Run the command in the root of the repository, or correct CONTENT_DIR.

    1 problem in 1 file.
    ",
    }
  `);
});

test('stamp records translations without a record, and then leaves them alone', () => {
  withContent('healthy', {}, (dir) => {
    expect(run('stamp', dir).stdout).toBe('Stamped 2 languages.\n');
    expect(run('stamp', dir).stdout).toBe('Stamped 0 languages.\n');
    expect(run('check', dir).status).toBe(0);
    const ledger = readFileSync(join(dir, 'translations/en.json'), 'utf8');
    expect(JSON.parse(ledger)['countries/gh']).toEqual({
      texts: {
        'statements.jongeren': {
          hash: expect.stringMatching(/^[0-9a-f]{12}$/),
          made: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
          how: 'machine',
        },
      },
    });
  });
});

test('stamp with a file records that its older translations were brought up to date', () => {
  withContent('healthy', {}, (dir) => {
    run('stamp', dir);
    const edit = (path: string, from: string, to: string) => {
      const file = join(dir, path);
      writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    };
    const read = () => readFileSync(join(dir, 'translations/en.json'), 'utf8');
    const before = read();
    edit('countries/gh/nl.md', 'jongeren: ', 'jongeren: Nieuw. ');
    expect(run('stamp', dir).stdout).toBe('Stamped 0 languages.\n');
    expect(read()).toBe(before);
    expect(run('stamp', dir, [join(dir, 'countries/gh/en.md')]).stdout).toBe(
      'Stamped 1 language.\n',
    );
    expect(
      read()
        .split('\n')
        .filter((line, at) => line !== before.split('\n')[at]),
    ).toHaveLength(1);
  });
});

test('stamp says which file is no translation', () => {
  withContent('healthy', {}, (dir) => {
    const { status, stderr } = run('stamp', dir, [join(dir, 'no/such.md')]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^no\/such\.md: this is no translation/);
  });
});
