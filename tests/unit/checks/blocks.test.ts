import { expect, test } from 'vitest';
import { splitContainers } from '../../../src/checks/containers.ts';
import { check, getReport } from './fixture.ts';

const BLOCKS = `
:::callout
{{organisation:iom-nl}}: 10:30
:::

:::steps
1. {{organisation:iom-nl}}
2. {{organisation:fedasil}}
:::

:::contact{of="iom-nl"}
:::

:::fact{of="organisations/iom-nl#wie"}
:::
`;

test('accepts every block, and keeps clock times and placeholders in it', () => {
  const add = (text: string) => `${text}${BLOCKS}`;
  const edits = Object.fromEntries(
    ['nl', 'en', 'ar'].map((lang) => [`guides/papieren/${lang}.md`, add]),
  );
  expect(getReport('healthy', edits).problems).toEqual([]);
});

test('takes blocks out of a text and leaves every other colon in its place', () => {
  const { parts, blanked } = splitContainers(`Om 10:30, zie a:b.\n${BLOCKS}\nTot 9:05.`);
  expect(parts.map((part) => (typeof part === 'string' ? part.trim() : part.name))).toEqual([
    'Om 10:30, zie a:b.',
    'callout',
    'steps',
    'contact',
    'fact',
    'Tot 9:05.',
  ]);
  expect(blanked).toContain('{{organisation:iom-nl}}: 10:30');
  expect(blanked).toHaveLength(`Om 10:30, zie a:b.\n${BLOCKS}\nTot 9:05.`.length);
});

test('refuses a block that does not exist, and names the one that was meant', () => {
  expect(check('unknown-block')).toMatchInlineSnapshot(`
    "content/guides/papieren/ar.md:17:1  wrong-block
      Found:    There is no block ":::calout".
      Expected: A block is callout, unknown, steps, contact or fact.
      Fix:      Write: :::callout

    content/guides/papieren/en.md:17:1  wrong-block
      Found:    There is no block ":::calout".
      Expected: A block is callout, unknown, steps, contact or fact.
      Fix:      Write: :::callout

    content/guides/papieren/nl.md:17:1  wrong-block
      Found:    There is no block ":::calout".
      Expected: A block is callout, unknown, steps, contact or fact.
      Fix:      Write: :::callout

    3 problems in 3 files."
  `);
});

test('refuses a block without an end', () => {
  expect(check('block-unclosed')).toMatchInlineSnapshot(`
    "content/guides/papieren/nl.md:17:1  wrong-block
      Found:    The block ":::callout" has no end.
      Expected: A block is a line ":::callout", the words, and a line ":::"; no block stands in another.
      Fix:      Write the lines in that form.

    1 problem in 1 file."
  `);
});

test('refuses a block that opens with a space', () => {
  expect(check('block-malformed')).toMatchInlineSnapshot(`
    "content/guides/papieren/nl.md:17:1  wrong-block
      Found:    The line "::: callout" does not open a block.
      Expected: A block is a line ":::callout", the words, and a line ":::"; no block stands in another.
      Fix:      Write the lines in that form.

    content/guides/papieren/nl.md:19:1  wrong-block
      Found:    A line ":::" closes a block that was not opened.
      Expected: A block is a line ":::callout", the words, and a line ":::"; no block stands in another.
      Fix:      Delete the line.

    2 problems in 1 file."
  `);
});

test('refuses a block in a block', () => {
  expect(check('block-nested')).toMatchInlineSnapshot(`
    "content/guides/papieren/ar.md:18:1  wrong-block
      Found:    A block opens inside another one: ":::unknown".
      Expected: A block is a line ":::callout", the words, and a line ":::"; no block stands in another.
      Fix:      Write the lines in that form.

    content/guides/papieren/en.md:18:1  wrong-block
      Found:    A block opens inside another one: ":::unknown".
      Expected: A block is a line ":::callout", the words, and a line ":::"; no block stands in another.
      Fix:      Write the lines in that form.

    content/guides/papieren/nl.md:18:1  wrong-block
      Found:    A block opens inside another one: ":::unknown".
      Expected: A block is a line ":::callout", the words, and a line ":::"; no block stands in another.
      Fix:      Write the lines in that form.

    3 problems in 3 files."
  `);
});

test('refuses steps that are not numbered', () => {
  expect(check('block-without-list')).toMatchInlineSnapshot(`
    "content/guides/papieren/ar.md:17:1  wrong-block
      Found:    The block ":::steps" does not hold what it is for.
      Expected: It is written as a line ":::steps", a list with numbers, and a line ":::".
      Fix:      Write it in that form.

    content/guides/papieren/en.md:17:1  wrong-block
      Found:    The block ":::steps" does not hold what it is for.
      Expected: It is written as a line ":::steps", a list with numbers, and a line ":::".
      Fix:      Write it in that form.

    content/guides/papieren/nl.md:17:1  wrong-block
      Found:    The block ":::steps" does not hold what it is for.
      Expected: It is written as a line ":::steps", a list with numbers, and a line ":::".
      Fix:      Write it in that form.

    3 problems in 3 files."
  `);
});

test('refuses a fact that does not exist', () => {
  expect(check('block-unknown-fact')).toMatchInlineSnapshot(`
    "content/guides/papieren/ar.md:17:1  wrong-block
      Found:    The block ":::fact" names "organisations/iom-nl#wat", which does not exist or has no words.
      Expected: It names statements as collection/entry#statement, such as programmes/rean#withdraw.
      Fix:      Correct the name, or add the statement with its source first.

    content/guides/papieren/en.md:17:1  wrong-block
      Found:    The block ":::fact" names "organisations/iom-nl#wat", which does not exist or has no words.
      Expected: It names statements as collection/entry#statement, such as programmes/rean#withdraw.
      Fix:      Correct the name, or add the statement with its source first.

    content/guides/papieren/nl.md:17:1  wrong-block
      Found:    The block ":::fact" names "organisations/iom-nl#wat", which does not exist or has no words.
      Expected: It names statements as collection/entry#statement, such as programmes/rean#withdraw.
      Fix:      Correct the name, or add the statement with its source first.

    3 problems in 3 files."
  `);
});

test('refuses an organisation that does not exist', () => {
  expect(check('block-unknown-contact')).toMatchInlineSnapshot(`
    "content/guides/papieren/ar.md:17:1  wrong-block
      Found:    The block ":::contact" names "iom", which does not exist or has no words.
      Expected: It names the folder of an organisation, such as iom-nl.
      Fix:      Correct the name, or add the statement with its source first.

    content/guides/papieren/en.md:17:1  wrong-block
      Found:    The block ":::contact" names "iom", which does not exist or has no words.
      Expected: It names the folder of an organisation, such as iom-nl.
      Fix:      Correct the name, or add the statement with its source first.

    content/guides/papieren/nl.md:17:1  wrong-block
      Found:    The block ":::contact" names "iom", which does not exist or has no words.
      Expected: It names the folder of an organisation, such as iom-nl.
      Fix:      Correct the name, or add the statement with its source first.

    3 problems in 3 files."
  `);
});

test('refuses other blocks than in Dutch', () => {
  expect(check('block-mismatch')).toMatchInlineSnapshot(`
    "content/guides/papieren/ar.md:6:1  block-mismatch
      Found:    Block 1 is missing.
      Expected: In the Dutch text block 1 is ":::contact{of="iom-nl"}".
      Fix:      Use the same blocks in the same order as in Dutch.

    content/guides/papieren/en.md:17:1  block-mismatch
      Found:    Block 1 is ":::contact{of="fedasil"}".
      Expected: In the Dutch text block 1 is ":::contact{of="iom-nl"}".
      Fix:      Use the same blocks in the same order as in Dutch.

    2 problems in 2 files."
  `);
});

test('refuses a citation of a source that is not listed', () => {
  expect(check('uncited-source')).toMatchInlineSnapshot(`
    "content/guides/papieren/ar.md:17:1  cited-source
      Found:    The text cites "eu-visa", which is not in its list of sources.
      Expected: Every source that is cited stands under "source:" at the top of the file.
      Fix:      Add under "source:" the line "  - eu-visa", or correct the citation.

    content/guides/papieren/en.md:17:1  cited-source
      Found:    The text cites "eu-visa", which is not in its list of sources.
      Expected: Every source that is cited stands under "source:" at the top of the file.
      Fix:      Add under "source:" the line "  - eu-visa", or correct the citation.

    content/guides/papieren/nl.md:17:1  cited-source
      Found:    The text cites "eu-visa", which is not in its list of sources.
      Expected: Every source that is cited stands under "source:" at the top of the file.
      Fix:      Add under "source:" the line "  - eu-visa", or correct the citation.

    3 problems in 3 files."
  `);
});

test('refuses a table, which no page shows', () => {
  expect(check('table')).toMatchInlineSnapshot(`
    "content/guides/papieren/nl.md:17:1  unshown-markdown
      Found:    There is a table here.
      Expected: Pages show paragraphs, headings, lists, **bold**, *italic*, \`code\`, quotations, [links](address) and blocks.
      Fix:      Write it as a list or as sentences.

    1 problem in 1 file."
  `);
});

test('refuses a tab that tells what the reader looks for', () => {
  expect(check('telling-tab')).toMatchInlineSnapshot(`
    "content/guides/papieren/en.md:3:11  telling-tab
      Found:    The tab would show "Your return".
      Expected: A tab says nothing of return, removal or asylum: somebody may look along.
      Fix:      Write another "tab:", such as the kind of page or the name of a country.

    content/guides/papieren/nl.md:2:8  telling-tab
      Found:    The tab would show "Terugkeer voorbereiden".
      Expected: A tab says nothing of return, removal or asylum: somebody may look along.
      Fix:      Add a line "tab:" with a short neutral text; the title can stay.

    2 problems in 2 files."
  `);
});
