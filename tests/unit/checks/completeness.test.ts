import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FIXTURES, getReport } from './fixture.ts';

const FAULTS = readdirSync(FIXTURES).filter((name) => name !== 'healthy');

test('every fault folder has its message in a test', () => {
  const texts = readdirSync(import.meta.dirname).map((name) =>
    readFileSync(join(import.meta.dirname, name), 'utf8'),
  );
  expect(
    FAULTS.filter((fault) => !texts.some((text) => text.includes(`check('${fault}')`))),
  ).toEqual([]);
});

test('every fault is refused with a place, what was found, what was expected and a fix', () => {
  for (const fault of FAULTS) {
    const { problems } = getReport(fault);
    expect(problems, fault).not.toEqual([]);
    for (const { file, line, col, found, expected, fix } of problems) {
      expect(file, fault).toMatch(/^content\//);
      expect(Math.min(line, col), fault).toBeGreaterThan(0);
      expect(Math.min(found.length, expected.length, fix.length), fault).toBeGreaterThan(5);
    }
  }
});

test('ten faults in ten files are all told in one run, in the order of the files', () => {
  const add = (line: string) => (text: string) => text + line;
  const { problems } = getReport('healthy', {
    'countries/xk/facts.yml': add('naam: Kosovo\n'),
    'glossary/vrijwillige-terugkeer.yml': add('  de: x\n'),
    'guides/papieren/nl.md': add('<br>\n'),
    'organisations/fedasil/facts.yml': add('note: [x]\n'),
    'organisations/iom-nl/nl.md': add('Dat kost € 5.\n'),
    'partner-lists/rean-landen.yml': add('from: 2026-02-30\n'),
    'programmes/rean/nl.md': add('[x](javascript:x)\n'),
    'sources/dtv-basis.yml': add('slug: x\n'),
    'support-levels/basis/facts.yml': add('note: a: b\n'),
    'ui/en.json': (text) => text.replace('Find', 'Найти'),
  });
  expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toMatchInlineSnapshot(`
    [
      "content/countries/xk/facts.yml unknown-key",
      "content/glossary/vrijwillige-terugkeer.yml wrong-type",
      "content/guides/papieren/nl.md raw-html",
      "content/organisations/fedasil/facts.yml wrong-type",
      "content/organisations/iom-nl/nl.md raw-fact",
      "content/partner-lists/rean-landen.yml impossible-date",
      "content/programmes/rean/nl.md forbidden-link",
      "content/sources/dtv-basis.yml unknown-key",
      "content/support-levels/basis/facts.yml invalid-yaml",
      "content/ui/en.json wrong-script",
    ]
  `);
});
