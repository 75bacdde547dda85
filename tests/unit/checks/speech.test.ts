import { expect, test } from 'vitest';
import { check } from './fixture.ts';

test('refuses spoken forms in a language that the site does not have', () => {
  expect(check('speech-language')).toMatchInlineSnapshot(`
    "content/speech/xx.yml:1:1  speech-language
      Found:    The site has no pages in "xx".
      Expected: The file name is the tag of a language in src/i18n/languages.ts.
      Fix:      Rename the file to the tag of its language, or first add the language to the table.

    1 problem in 1 file."
  `);
});

test('refuses a spoken form that nobody can say', () => {
  expect(check('speech-sign')).toMatchInlineSnapshot(`
    "content/speech/nl.yml:2:8  wrong-value
      Found:    The value of "IOM" is "…".
      Expected: The value is what a voice says, with letters, on one line.
      Fix:      Change the value.

    1 problem in 1 file."
  `);
});
