import { expect, test } from 'vitest';
import { check } from './fixture.ts';

test('names the key that was meant for an unknown one', () => {
  expect(check('unknown-key')).toMatchInlineSnapshot(`
    "content/guides/papieren/nl.md:2:1  missing-key
      Found:    The key "title" is missing here.
      Expected: The key "title" is always present.
      Fix:      Add the line "title: …".

    content/guides/papieren/nl.md:2:1  unknown-key
      Found:    The key "titel" is not used here.
      Expected: The keys here are title, tab, summary, changed or source.
      Fix:      Write "title:" instead of "titel:".

    2 problems in 1 file."
  `);
});

test('asks for a missing key', () => {
  expect(check('missing-key')).toMatchInlineSnapshot(`
    "content/partner-lists/rean-landen.yml:1:1  missing-key
      Found:    The key "complete" is missing here.
      Expected: The key "complete" is always present. false when the source says or shows that it names only some.
      Fix:      Add the line "complete: true", with the value that is true here.

    1 problem in 1 file."
  `);
});

test('refuses a value of the wrong type', () => {
  expect(check('wrong-type')).toMatchInlineSnapshot(`
    "content/countries/gh/facts.yml:15:14  wrong-type
      Found:    The value of "recipient" is "yes".
      Expected: The value is true or false. Whether the OECD list of aid recipients names it.
      Fix:      Change the value. For example: recipient: true

    1 problem in 1 file."
  `);
});

test('names the value that was meant', () => {
  expect(check('wrong-value')).toMatchInlineSnapshot(`
    "content/programmes/rean/facts.yml:3:7  wrong-value
      Found:    The value of "kind" is "suport".
      Expected: The value is support, regulation or helpdesk.
      Fix:      Write: kind: support

    1 problem in 1 file."
  `);
});

test('lists the kinds of a rule', () => {
  expect(check('unknown-kind')).toMatchInlineSnapshot(`
    "content/support-levels/basis/facts.yml:5:11  wrong-value
      Found:    The value of "kind" is "visum".
      Expected: The value is visa-required, dac-recipient or nationality-excluded.
      Fix:      Change the value.

    1 problem in 1 file."
  `);
});

test('wants whole euro', () => {
  expect(check('decimal-amount')).toMatchInlineSnapshot(`
    "content/programmes/rean/facts.yml:27:10  wrong-type
      Found:    The value of "max" is 199.5.
      Expected: The value is a whole number of euro, without € and without dots.
      Fix:      Change the value. For example: max: 200

    1 problem in 1 file."
  `);
});

test('wants an amount without the euro sign', () => {
  expect(check('text-amount')).toMatchInlineSnapshot(`
    "content/programmes/rean/facts.yml:27:10  wrong-type
      Found:    The value of "max" is "€ 200".
      Expected: The value is a whole number of euro, without € and without dots.
      Fix:      Write: max: 200

    1 problem in 1 file."
  `);
});

test('refuses an unknown support level', () => {
  expect(check('unknown-level')).toMatchInlineSnapshot(`
    "content/programmes/rean/facts.yml:6:10  wrong-value
      Found:    The value of "levels" is "basiss".
      Expected: The value is basis, herintegratie or aanvullend.
      Fix:      Write: basis

    1 problem in 1 file."
  `);
});

test('refuses an e-mail address that is none', () => {
  expect(check('invalid-email')).toMatchInlineSnapshot(`
    "content/organisations/iom-nl/facts.yml:30:12  wrong-value
      Found:    The value of "value" is "info at iom.int".
      Expected: The value is an e-mail address of the organisation.
      Fix:      Change the value. For example: value: info@iom.int

    1 problem in 1 file."
  `);
});

test('refuses a web address that is none', () => {
  expect(check('invalid-address')).toMatchInlineSnapshot(`
    "content/sources/dtv-basis.yml:4:6  wrong-value
      Found:    The value of "url" is "www.www.dienstterugkeerenvertrek.nl/".
      Expected: The value is a web address that begins with https:// or http://.
      Fix:      Change the value. For example: url: https://www.iom.int/

    1 problem in 1 file."
  `);
});

test('refuses a sentence under a name that is no id', () => {
  expect(check('wrong-sentence-id')).toMatchInlineSnapshot(`
    "content/support-levels/basis/nl.md:4:1  statement-without-words
      Found:    There is no sentence for "geeft".
      Expected: Each statement and exclusion in facts.yml has its sentence here, under the same id.
      Fix:      Add under "statements:" the line "  geeft: …", with the sentence.

    content/support-levels/basis/nl.md:5:3  statement-without-words
      Found:    The sentence "Geeft dit" belongs to no statement.
      Expected: Each sentence has a statement or exclusion with the same id in facts.yml: no claim without a source.
      Fix:      Add the statement with its source to facts.yml, or delete the sentence.

    content/support-levels/basis/nl.md:5:3  wrong-value
      Found:    The key "Geeft dit" is not an id.
      Expected: The key is an id: lower-case letters, digits and hyphens.
      Fix:      Write for example: geeft-dit:

    3 problems in 1 file."
  `);
});

test('refuses a title that does not fit a tab', () => {
  expect(check('long-title')).toMatchInlineSnapshot(`
    "content/organisations/fedasil/nl.md:2:8  wrong-value
      Found:    The value of "title" is text of 124 characters.
      Expected: The value is a title of at most 90 characters: it is cut off in tabs and lists.
      Fix:      Shorten the text.

    1 problem in 1 file."
  `);
});
