import { expect, test } from 'vitest';
import { check } from './fixture.ts';

test('refuses a link to a page that does not exist', () => {
  expect(check('broken-link')).toMatchInlineSnapshot(`
    "content/guides/papieren/ar.md:11:63  broken-link
      Found:    The link leads to "/countries/gm/", which is not the address of a page.
      Expected: A link within the site has no language and ends with a slash, such as /programmes/rean/ or /guides/papers/#visa.
      Fix:      Correct the address, or take the link out.

    content/guides/papieren/en.md:11:59  broken-link
      Found:    The link leads to "/countries/gm/", which is not the address of a page.
      Expected: A link within the site has no language and ends with a slash, such as /programmes/rean/ or /guides/papers/#visa.
      Fix:      Correct the address, or take the link out.

    content/guides/papieren/nl.md:11:60  broken-link
      Found:    The link leads to "/countries/gm/", which is not the address of a page.
      Expected: A link within the site has no language and ends with a slash, such as /programmes/rean/ or /guides/papers/#visa.
      Fix:      Correct the address, or take the link out.

    3 problems in 3 files."
  `);
});

test('refuses a link with a language', () => {
  expect(check('link-with-language')).toMatchInlineSnapshot(`
    "content/guides/papieren/ar.md:11:63  broken-link
      Found:    The link leads to "/ar/countries/gh", which is not the address of a page.
      Expected: A link within the site has no language and ends with a slash, such as /programmes/rean/ or /guides/papers/#visa.
      Fix:      Write: /countries/gh/

    content/guides/papieren/en.md:11:59  broken-link
      Found:    The link leads to "/en/countries/gh", which is not the address of a page.
      Expected: A link within the site has no language and ends with a slash, such as /programmes/rean/ or /guides/papers/#visa.
      Fix:      Write: /countries/gh/

    content/guides/papieren/nl.md:11:60  broken-link
      Found:    The link leads to "/nl/countries/gh", which is not the address of a page.
      Expected: A link within the site has no language and ends with a slash, such as /programmes/rean/ or /guides/papers/#visa.
      Fix:      Write: /countries/gh/

    3 problems in 3 files."
  `);
});

test('refuses a link to a heading that does not exist', () => {
  expect(check('broken-anchor')).toMatchInlineSnapshot(`
    "content/guides/papieren/ar.md:11:93  broken-link
      Found:    There is no heading "#verloopen" on this page.
      Expected: The part after # is the id of a heading, written there as {#id}.
      Fix:      Correct it, or take it out. Did you mean "verlopen"?

    content/guides/papieren/en.md:11:93  broken-link
      Found:    There is no heading "#verloopen" on this page.
      Expected: The part after # is the id of a heading, written there as {#id}.
      Fix:      Correct it, or take it out. Did you mean "verlopen"?

    content/guides/papieren/nl.md:11:93  broken-link
      Found:    There is no heading "#verloopen" on this page.
      Expected: The part after # is the id of a heading, written there as {#id}.
      Fix:      Correct it, or take it out. Did you mean "verlopen"?

    3 problems in 3 files."
  `);
});

test('refuses a link to a heading that another page does not have', () => {
  expect(check('broken-far-anchor')).toMatchInlineSnapshot(`
    "content/guides/papieren/ar.md:11:63  broken-link
      Found:    There is no heading "#basiss" on /countries/gh/.
      Expected: The part after # is the id of a heading, written there as {#id}.
      Fix:      Correct it, or take it out. Did you mean "basis"?

    content/guides/papieren/en.md:11:59  broken-link
      Found:    There is no heading "#basiss" on /countries/gh/.
      Expected: The part after # is the id of a heading, written there as {#id}.
      Fix:      Correct it, or take it out. Did you mean "basis"?

    content/guides/papieren/nl.md:11:60  broken-link
      Found:    There is no heading "#basiss" on /countries/gh/.
      Expected: The part after # is the id of a heading, written there as {#id}.
      Fix:      Correct it, or take it out. Did you mean "basis"?

    3 problems in 3 files."
  `);
});

test('refuses a link without an address', () => {
  expect(check('link-without-address')).toMatchInlineSnapshot(`
    "content/guides/papieren/nl.md:15:54  broken-link
      Found:    The link "[de bron][dtv]" has no address.
      Expected: A link is [text](address).
      Fix:      Write the address between round brackets after the text.

    1 problem in 1 file."
  `);
});

test('refuses a translation without a link', () => {
  expect(check('link-mismatch')).toMatchInlineSnapshot(`
    "content/guides/papieren/en.md:7:1  link-mismatch
      Found:    The link to "/countries/gh/#basis" in the Dutch text is missing here.
      Expected: Each language links to the same pages of this site.
      Fix:      Add the link at its place: [text](/countries/gh/#basis)

    1 problem in 1 file."
  `);
});
