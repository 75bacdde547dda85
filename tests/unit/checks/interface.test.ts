import { expect, test } from 'vitest';
import { check } from './fixture.ts';

test('refuses a missing plural form', () => {
  expect(check('missing-plural')).toMatchInlineSnapshot(`
    "content/ui/ar.json:4:3  plural-form
      Found:    The text "country.partners.count" has no form "country.partners.count_two".
      Expected: In "ar" a text with a number has the forms _zero, _one, _two, _few, _many, _other.
      Fix:      Add the line: "country.partners.count_two": "…"

    1 problem in 1 file."
  `);
});

test('refuses a plural form that the language does not have', () => {
  expect(check('extra-plural')).toMatchInlineSnapshot(`
    "content/ui/nl.json:5:3  plural-form
      Found:    The key "country.partners.count_few" is not used in "nl".
      Expected: The forms are _one, _other.
      Fix:      Delete the line, or correct its key.

    1 problem in 1 file."
  `);
});

test('refuses a key that Dutch does not have', () => {
  expect(check('extra-interface-key')).toMatchInlineSnapshot(`
    "content/ui/en.json:3:3  ui-key
      Found:    The text "search.placeholdr" is not in content/ui/nl.json.
      Expected: Every language has the same keys as Dutch.
      Fix:      Correct the key, delete it, or add it to Dutch. Did you mean "search.placeholder"?

    1 problem in 1 file."
  `);
});

test('refuses a placeholder that Dutch does not have', () => {
  expect(check('interface-placeholder')).toMatchInlineSnapshot(`
    "content/ui/en.json:5:35  placeholder-mismatch
      Found:    "country.partners.count_other" has a placeholder {{land}} that Dutch does not have.
      Expected: Each language and form has the placeholders of Dutch.
      Fix:      Take {{land}} out, or correct its name.

    content/ui/en.json:5:35  placeholder-mismatch
      Found:    "country.partners.count_other" does not have the placeholder {{country}}.
      Expected: Each language and form has the placeholders of Dutch.
      Fix:      Put {{country}} at its place in the text.

    2 problems in 1 file."
  `);
});

test('refuses a placeholder with a format', () => {
  expect(check('interface-placeholder-form')).toMatchInlineSnapshot(`
    "content/ui/nl.json:5:36  unknown-placeholder
      Found:    "{{count, number}}" is not a placeholder of the interface.
      Expected: In content/ui a placeholder is one word of letters and digits, such as {{country}}.
      Fix:      Write: {{count}}

    1 problem in 1 file."
  `);
});

test('refuses an empty text', () => {
  expect(check('empty-interface-text')).toMatchInlineSnapshot(`
    "content/ui/en.json:3:25  wrong-value
      Found:    The value of "search.placeholder" is "".
      Expected: The value is a text: an empty one leaves a hole in the page.
      Fix:      Change the value.

    1 problem in 1 file."
  `);
});

test('refuses JSON that cannot be read', () => {
  expect(check('invalid-json')).toMatchInlineSnapshot(`
    "content/ui/en.json:4:3  invalid-json
      Found:    The file cannot be read as JSON from here on.
      Expected: Each line is "key": "text", with a comma after every line but the last.
      Fix:      Look for a missing or extra comma, quotation mark or bracket in this line and the one above.

    1 problem in 1 file."
  `);
});

test('refuses a key that stands twice', () => {
  expect(check('duplicate-interface-key')).toMatchInlineSnapshot(`
    "content/ui/en.json:4:3  duplicate-id
      Found:    The key "search.placeholder" stands here twice.
      Expected: Each key stands once.
      Fix:      Delete one of the two lines, or give the second its own name.

    1 problem in 1 file."
  `);
});
