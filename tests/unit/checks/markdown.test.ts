import { expect, test } from 'vitest';
import { check } from './fixture.ts';

test('refuses raw HTML', () => {
  expect(check('raw-html')).toMatchInlineSnapshot(`
    "content/guides/papieren/nl.md:7:9  raw-html
      Found:    There is HTML here: <script>
      Expected: The text is plain Markdown.
      Fix:      Write Markdown instead: **bold**, *italic*, [text](address), or a list with "- ".

    content/guides/papieren/nl.md:7:25  raw-html
      Found:    There is HTML here: </script>
      Expected: The text is plain Markdown.
      Fix:      Write Markdown instead: **bold**, *italic*, [text](address), or a list with "- ".

    2 problems in 1 file."
  `);
});

test('refuses a link that runs a program', () => {
  expect(check('javascript-link')).toMatchInlineSnapshot(`
    "content/guides/papieren/nl.md:15:54  forbidden-link
      Found:    The link leads to "javascript:alert(1)".
      Expected: A link begins with https:, mailto:, tel:, / for a page of this site, or # for a heading of this page.
      Fix:      Correct the address, or take the link out.

    1 problem in 1 file."
  `);
});

test('refuses a link definition that runs a program', () => {
  expect(check('javascript-definition')).toMatchInlineSnapshot(`
    "content/guides/papieren/nl.md:15:54  unshown-markdown
      Found:    There is a link whose address stands elsewhere here.
      Expected: Pages show paragraphs, headings, lists, **bold**, *italic*, \`code\`, quotations, [links](address) and blocks.
      Fix:      Write it as a list or as sentences.

    content/guides/papieren/nl.md:17:1  forbidden-link
      Found:    The link leads to "javascript:alert(1)".
      Expected: A link begins with https:, mailto:, tel:, / for a page of this site, or # for a heading of this page.
      Fix:      Correct the address, or take the link out.

    2 problems in 1 file."
  `);
});

test('refuses a link that holds its own page', () => {
  expect(check('data-link')).toMatchInlineSnapshot(`
    "content/guides/papieren/nl.md:15:54  forbidden-link
      Found:    The link leads to "data:text/html,hallo".
      Expected: A link begins with https:, mailto:, tel:, / for a page of this site, or # for a heading of this page.
      Fix:      Correct the address, or take the link out.

    1 problem in 1 file."
  `);
});

test('wants https', () => {
  expect(check('http-link')).toMatchInlineSnapshot(`
    "content/guides/papieren/nl.md:15:54  forbidden-link
      Found:    The link leads to "http://www.dienstterugkeerenvertrek.nl/".
      Expected: A link begins with https:, mailto:, tel:, / for a page of this site, or # for a heading of this page.
      Fix:      Write: https://www.dienstterugkeerenvertrek.nl/

    1 problem in 1 file."
  `);
});

test('refuses a link to another site without https', () => {
  expect(check('other-host-link')).toMatchInlineSnapshot(`
    "content/guides/papieren/nl.md:15:54  forbidden-link
      Found:    The link leads to "//example.org/".
      Expected: A link begins with https:, mailto:, tel:, / for a page of this site, or # for a heading of this page.
      Fix:      Correct the address, or take the link out.

    1 problem in 1 file."
  `);
});

test('refuses an image from another site', () => {
  expect(check('remote-image')).toMatchInlineSnapshot(`
    "content/guides/papieren/nl.md:7:1  forbidden-link
      Found:    The image is fetched from "https://example.org/paspoort.png".
      Expected: Images stand on this site, so that no other site learns who reads here.
      Fix:      Put the image in the folder public and write its path, such as /images/map.png.

    1 problem in 1 file."
  `);
});

test('refuses an image without a description', () => {
  expect(check('image-without-description')).toMatchInlineSnapshot(`
    "content/guides/papieren/nl.md:7:1  forbidden-link
      Found:    The image has no description.
      Expected: The text between [ and ] says what the image shows, for readers who do not see it.
      Fix:      Write: ![what it shows](/images/paspoort.png)

    1 problem in 1 file."
  `);
});

test('refuses a heading without an id', () => {
  expect(check('heading-without-id')).toMatchInlineSnapshot(`
    "content/guides/papieren/nl.md:9:1  wrong-heading
      Found:    The heading "Paspoort" has no id.
      Expected: A heading ends with an id of lower-case letters a to z, digits and hyphens, the same in every language.
      Fix:      Write: ## Paspoort {#my-id}

    1 problem in 1 file."
  `);
});

test('refuses headings that differ from the Dutch ones', () => {
  expect(check('heading-mismatch')).toMatchInlineSnapshot(`
    "content/guides/papieren/en.md:13:1  wrong-heading
      Found:    Heading 2 is "### … {#verlopen}".
      Expected: In the Dutch text heading 2 is "## … {#verlopen}".
      Fix:      Use the same headings, with the same ids, in the same order as in Dutch.

    1 problem in 1 file."
  `);
});

test('refuses attributes of a heading', () => {
  expect(check('heading-attribute')).toMatchInlineSnapshot(`
    "content/guides/papieren/ar.md:9:1  wrong-heading
      Found:    The heading has more than an id: onclick.
      Expected: Between { and } stands only the id.
      Fix:      Write: ## جواز السفر {#paspoort}

    content/guides/papieren/en.md:9:1  wrong-heading
      Found:    The heading has more than an id: onclick.
      Expected: Between { and } stands only the id.
      Fix:      Write: ## Passport {#paspoort}

    content/guides/papieren/nl.md:9:1  wrong-heading
      Found:    The heading has more than an id: onclick.
      Expected: Between { and } stands only the id.
      Fix:      Write: ## Paspoort {#paspoort}

    3 problems in 3 files."
  `);
});
