import { expect, test } from 'vitest';
import { check } from './fixture.ts';

test('refuses a telephone number that cannot exist', () => {
  expect(check('invalid-phone')).toMatchInlineSnapshot(`
    "content/organisations/iom-nl/facts.yml:10:12  invalid-phone
      Found:    "+3188746446" is not a telephone number that can exist.
      Expected: A number with + and the country number, without spaces and without the first 0.
      Fix:      Compare it with the source. For example: value: "+31203467278"

    1 problem in 1 file."
  `);
});

test('refuses a number written in two ways that differ', () => {
  expect(check('phone-display')).toMatchInlineSnapshot(`
    "content/organisations/iom-nl/facts.yml:11:14  invalid-phone
      Found:    "088 746 44 67" is another number than "+31887464466".
      Expected: Both are the same number, once for dialling and once as people write it.
      Fix:      Compare both with the source. For "+31887464466" write: display: 088 746 4466

    1 problem in 1 file."
  `);
});

test('refuses a Belgian number under a Dutch organisation', () => {
  expect(check('belgian-phone')).toMatchInlineSnapshot(`
    "content/organisations/iom-nl/facts.yml:10:12  wrong-departure-country
      Found:    This telephone number is not in the Netherlands, where the organisation has its scope.
      Expected: Contacts of an organisation with "scope: NL" are in the Netherlands.
      Fix:      Move the contact to the organisation of its own country, or correct the scope.

    1 problem in 1 file."
  `);
});

test('refuses a Belgian number in words about the Netherlands', () => {
  expect(check('belgian-placeholder')).toMatchInlineSnapshot(`
    "content/organisations/iom-nl/ar.md:8:10  wrong-departure-country
      Found:    "fedasil" is in BE, and this entry is about NL.
      Expected: A reader gets telephone numbers of the country they leave from.
      Fix:      Take the number out, or move the sentence to an entry of its own country.

    content/organisations/iom-nl/en.md:8:6  wrong-departure-country
      Found:    "fedasil" is in BE, and this entry is about NL.
      Expected: A reader gets telephone numbers of the country they leave from.
      Fix:      Take the number out, or move the sentence to an entry of its own country.

    content/organisations/iom-nl/nl.md:8:5  wrong-departure-country
      Found:    "fedasil" is in BE, and this entry is about NL.
      Expected: A reader gets telephone numbers of the country they leave from.
      Fix:      Take the number out, or move the sentence to an entry of its own country.

    3 problems in 3 files."
  `);
});

test('refuses a country code that does not exist', () => {
  expect(check('unknown-country')).toMatchInlineSnapshot(`
    "content/partner-lists/rean-landen.yml:8:14  unknown-country
      Found:    "UK" is not the code of a country.
      Expected: A code of ISO 3166-1 with two capital letters, such as GH, or XK for Kosovo.
      Fix:      Write: GB

    1 problem in 1 file."
  `);
});

test('refuses a country in words where a code is wanted', () => {
  expect(check('country-in-words')).toMatchInlineSnapshot(`
    "content/partner-lists/rean-landen.yml:8:14  wrong-value
      Found:    The value of "country" is "Ghana".
      Expected: The value is a country code of two capital letters, such as GH.
      Fix:      Change the value. For example: country: GH

    1 problem in 1 file."
  `);
});

test('refuses a country that has no file', () => {
  expect(check('unlisted-country')).toMatchInlineSnapshot(`
    "content/partner-lists/rean-landen.yml:8:14  unknown-country
      Found:    The country "GM" has no file.
      Expected: There is a file content/countries/gm/facts.yml.
      Fix:      Correct the code, or add the country.

    1 problem in 1 file."
  `);
});

test('refuses a folder that is not named after a country', () => {
  expect(check('wrong-country-folder')).toMatchInlineSnapshot(`
    "content/countries/uk/facts.yml:1:1  unknown-country
      Found:    The folder "uk" is not the code of a country.
      Expected: The folder is the ISO 3166-1 code of two letters, in lower case, or xk for Kosovo.
      Fix:      Look the code up and rename the folder.

    1 problem in 1 file."
  `);
});
