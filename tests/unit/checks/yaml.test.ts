import { expect, test } from 'vitest';
import { check } from './fixture.ts';

test('puts an unquoted colon between quotation marks', () => {
  expect(check('unquoted-colon')).toMatchInlineSnapshot(`
    "content/guides/papieren/nl.md:2:8  invalid-yaml
      Found:    There is a second colon in this line: title: Reispapieren: wat nu
      Expected: A value that holds a colon and a space stands between quotation marks.
      Fix:      Write: title: "Reispapieren: wat nu"

    1 problem in 1 file."
  `);
});

test('refuses a key that stands twice', () => {
  expect(check('duplicate-key')).toMatchInlineSnapshot(`
    "content/organisations/iom-nl/facts.yml:4:1  duplicate-id
      Found:    The key "scope" stands here twice.
      Expected: Each key stands once.
      Fix:      Delete one of the two lines, or give the second its own name.

    1 problem in 1 file."
  `);
});

test('refuses a tab', () => {
  expect(check('tab')).toMatchInlineSnapshot(`
    "content/organisations/iom-nl/facts.yml:9:1  invalid-yaml
      Found:    The line begins with a tab.
      Expected: Lines are indented with spaces, two for each step.
      Fix:      Replace the tab by spaces:   kind: phone

    1 problem in 1 file."
  `);
});

test('refuses an open quotation mark', () => {
  expect(check('unclosed-quote')).toMatchInlineSnapshot(`
    "content/organisations/iom-nl/facts.yml:10:12  invalid-yaml
      Found:    A quotation mark or bracket is opened and not closed, here or above: value: "+31887464466
      Expected: Each quotation mark and bracket is closed.
      Fix:      Add the closing quotation mark or bracket at the end of the value.

    1 problem in 1 file."
  `);
});

test('refuses a value that begins with a reserved sign', () => {
  expect(check('reserved-sign')).toMatchInlineSnapshot(`
    "content/guides/papieren/nl.md:2:8  invalid-yaml
      Found:    The value begins with a sign that has a meaning of its own: title: @reispapieren
      Expected: A value that begins with @, \` or % stands between quotation marks.
      Fix:      Write: title: "@reispapieren"

    1 problem in 1 file."
  `);
});

test('refuses a line without a key', () => {
  expect(check('line-without-key')).toMatchInlineSnapshot(`
    "content/guides/papieren/nl.md:4:1  invalid-yaml
      Found:    There is a line without a key: bron
      Expected: Each line is "key: value", or belongs indented under the line above.
      Fix:      Add the colon and the value, or indent the line by two spaces.

    1 problem in 1 file."
  `);
});

test('refuses a reference of YAML', () => {
  expect(check('alias')).toMatchInlineSnapshot(`
    "content/organisations/iom-nl/facts.yml:1:7  invalid-yaml
      Found:    An anchor (&) or a reference (*) of YAML is used: name: *naam
      Expected: Values are written out.
      Fix:      Write the value itself, or put it between quotation marks: name: "*naam"

    1 problem in 1 file."
  `);
});

test('refuses a line that is not lined up', () => {
  expect(check('wrong-indent')).toMatchInlineSnapshot(`
    "content/organisations/iom-nl/facts.yml:19:1  invalid-yaml
      Found:    This line, or the one above it, cannot be read: - id: adres
      Expected: Each line is "key: value" or "- value", indented with two spaces for each step.
      Fix:      Line it up with the lines around it, and put text with special signs between quotation marks.

    1 problem in 1 file."
  `);
});
