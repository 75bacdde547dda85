import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { readText } from '../../../src/checks/read-text.ts';
import { readUi } from '../../../src/checks/read-ui.ts';
import { createTextFile } from '../../../src/checks/text-file.ts';
import { validate } from '../../../src/checks/validate.ts';
import { parseYaml } from '../../../src/checks/yaml.ts';
import { wordsSchema } from '../../../src/schemas/words.ts';
import { withContent } from './fixture.ts';

const SEED = { seed: 20261121 };

/** Text made of what YAML, Markdown and placeholders are made of, so that it gets past the first line. */
const markup = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          '---\n',
          'title: ',
          'summary: ',
          '\n',
          '  ',
          '- ',
          ': ',
          '{{',
          '}}',
          '{#a}',
          '## ',
          '[',
          '](',
          ')',
          '<b',
          '>',
          '"',
          "'",
          '|',
          '&a',
          '*a',
          '!t',
          '€ 5',
          '2026',
          '\t',
          '\r\n',
          'غير',
          '`',
          '~~~',
        ),
      },
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.lorem({ maxCount: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

test('no front matter and no Markdown makes the check crash', () => {
  withContent('healthy', {}, (dir) => {
    const file = join(dir, 'organisations/iom-nl/nl.md');
    fc.assert(
      fc.property(markup, fc.boolean(), (text, asBody) => {
        writeFileSync(file, asBody ? `---\ntitle: a\nsummary: b\n---\n${text}` : text);
        for (const { line, col } of checkContent(dir, 'content').problems)
          expect(Math.min(line, col)).toBeGreaterThan(0);
      }),
      { ...SEED, numRuns: 300 },
    );
  });
}, 60_000);

test('no bytes, YAML or JSON make the readers crash', () => {
  fc.assert(
    fc.property(markup, fc.uint8Array({ maxLength: 60 }), (text, bytes) => {
      readText('x', bytes);
      readUi(createTextFile('x', text));
      const { data, problems } = validate(wordsSchema, createTextFile('x', text), parseYaml(text));
      expect(data === undefined).toBe(problems.length > 0);
    }),
    { ...SEED, numRuns: 3000 },
  );
}, 60_000);
