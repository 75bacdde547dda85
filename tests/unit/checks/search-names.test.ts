import { expect, test } from 'vitest';
import { check } from './fixture.ts';

test('refuses a search name for a country that is not there', () => {
  expect(check('search-name-country')).toMatchInlineSnapshot(`
    "content/search-names/en.yml:2:3  search-name-entry
      Found:    There is no country "UK".
      Expected: A country is written as its code of two capital letters, and has its file in content/countries.
      Fix:      Write: GB

    1 problem in 1 file."
  `);
});

test('refuses a search name for an organisation that is not there', () => {
  expect(check('search-name-organisation')).toMatchInlineSnapshot(`
    "content/search-names/en.yml:2:3  search-name-entry
      Found:    There is no entry "iom" in organisations.
      Expected: The key is the name of a folder in content/organisations.
      Fix:      Correct it, or take its names out.

    1 problem in 1 file."
  `);
});

test('refuses search names in a language that does not exist', () => {
  expect(check('search-name-language')).toMatchInlineSnapshot(`
    "content/search-names/xx.yml:1:1  search-name-entry
      Found:    There is no language "xx".
      Expected: The file name is the tag of the language whose speakers use these names.
      Fix:      Rename the file to the tag of its language, such as so.yml for Somali.

    1 problem in 1 file."
  `);
});

test('refuses a search name of two countries', () => {
  expect(check('search-name-twice')).toMatchInlineSnapshot(`
    "content/search-names/nl.yml:3:8  search-name-twice
      Found:    The name "goud-kust" is already listed for GH in nl.yml.
      Expected: A name that could be either country leads to none of them.
      Fix:      Keep it at the country that people mean by it, or make both names longer.

    1 problem in 1 file."
  `);
});

test('refuses a search name that another language lists for the same country', () => {
  expect(check('search-name-again')).toMatchInlineSnapshot(`
    "content/search-names/nl.yml:2:8  search-name-twice
      Found:    The name "Goudkust" is already listed for GH in en.yml.
      Expected: A name stands in one language; it is found on the pages of every other.
      Fix:      Take it out here.

    1 problem in 1 file."
  `);
});

test('refuses a search name that CLDR gives', () => {
  expect(check('search-name-given')).toMatchInlineSnapshot(`
    "content/search-names/en.yml:2:8  search-name-given
      Found:    "ghâna" is found without being listed: "Ghana" is known already.
      Expected: A search name is one that CLDR does not have; capitals, marks, spaces and hyphens make no difference.
      Fix:      Take it out.

    1 problem in 1 file."
  `);
});

test('refuses a search name that the facts give', () => {
  expect(check('search-name-in-facts')).toMatchInlineSnapshot(`
    "content/search-names/en.yml:2:10  search-name-given
      Found:    "REAN" is found without being listed: "REAN" is known already.
      Expected: A search name is one that the facts do not have; capitals, marks, spaces and hyphens make no difference.
      Fix:      Take it out.

    1 problem in 1 file."
  `);
});

test('refuses a search name with a sign that parts names', () => {
  expect(check('search-name-sign')).toMatchInlineSnapshot(`
    "content/search-names/en.yml:2:8  wrong-value
      Found:    The value of "GH" is "Gold|Coast".
      Expected: The value is a name with letters, on one line and without "|".
      Fix:      Change the value.

    1 problem in 1 file."
  `);
});
