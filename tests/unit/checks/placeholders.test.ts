import { expect, test } from 'vitest';
import { check } from './fixture.ts';

test('misses a placeholder', () => {
  expect(check('missing-placeholder')).toMatchInlineSnapshot(`
    "content/programmes/rean/en.md:6:1  placeholder-mismatch
      Found:    "{{amount:rean#bijdrage}}" of the Dutch text is missing in "body".
      Expected: Each language has the same placeholders, each as often as in Dutch.
      Fix:      Put {{amount:rean#bijdrage}} at its place in the sentence, exactly as written here.

    1 problem in 1 file."
  `);
});

test('refuses one placeholder too many', () => {
  expect(check('extra-placeholder')).toMatchInlineSnapshot(`
    "content/programmes/rean/en.md:6:1  placeholder-mismatch
      Found:    "{{programme:rean}}" is not in the Dutch text, or not so often.
      Expected: Each language has the same placeholders, each as often as in Dutch.
      Fix:      Take it out here, or add it to the Dutch text and to the other languages.

    1 problem in 1 file."
  `);
});

test('refuses a placeholder that was translated', () => {
  expect(check('translated-placeholder')).toMatchInlineSnapshot(`
    "content/programmes/rean/en.md:6:1  placeholder-mismatch
      Found:    "{{amount:rean#bijdrage}}" of the Dutch text is missing in "body".
      Expected: Each language has the same placeholders, each as often as in Dutch.
      Fix:      Put {{amount:rean#bijdrage}} at its place in the sentence, exactly as written here.

    content/programmes/rean/en.md:6:9  placeholder-mismatch
      Found:    "{{bedrag:rean#bijdrage}}" is not in the Dutch text, or not so often.
      Expected: Each language has the same placeholders, each as often as in Dutch.
      Fix:      Take it out here, or add it to the Dutch text and to the other languages.

    content/programmes/rean/en.md:6:9  unknown-placeholder
      Found:    "{{bedrag:rean#bijdrage}}" is not a placeholder that exists.
      Expected: A placeholder begins with organisation, programme, level, country, source, cite, amount, least, phone, date or count, and a colon.
      Fix:      Write the text itself, or choose one of these.

    3 problems in 1 file."
  `);
});

test('refuses a placeholder for an amount that does not exist', () => {
  expect(check('unknown-amount')).toMatchInlineSnapshot(`
    "content/programmes/rean/ar.md:6:10  unknown-placeholder
      Found:    In "{{amount:rean#geld}}" the programme "rean" has no amount "geld".
      Expected: The part after the colon is right, as in {{amount:rean#rean-contribution}}.
      Fix:      Correct the id or value, or add what it names to the facts first.

    content/programmes/rean/en.md:6:9  unknown-placeholder
      Found:    In "{{amount:rean#geld}}" the programme "rean" has no amount "geld".
      Expected: The part after the colon is right, as in {{amount:rean#rean-contribution}}.
      Fix:      Correct the id or value, or add what it names to the facts first.

    content/programmes/rean/nl.md:6:10  unknown-placeholder
      Found:    In "{{amount:rean#geld}}" the programme "rean" has no amount "geld".
      Expected: The part after the colon is right, as in {{amount:rean#rean-contribution}}.
      Fix:      Correct the id or value, or add what it names to the facts first.

    3 problems in 3 files."
  `);
});

test('refuses a placeholder for a month that does not exist', () => {
  expect(check('impossible-placeholder-date')).toMatchInlineSnapshot(`
    "content/guides/papieren/ar.md:7:1  placeholder-mismatch
      Found:    "{{date:2025-13}}" of the Dutch text is missing in "body".
      Expected: Each language has the same placeholders, each as often as in Dutch.
      Fix:      Put {{date:2025-13}} at its place in the sentence, exactly as written here.

    content/guides/papieren/ar.md:15:26  placeholder-mismatch
      Found:    "{{date:2025-10}}" is not in the Dutch text, or not so often.
      Expected: Each language has the same placeholders, each as often as in Dutch.
      Fix:      Take it out here, or add it to the Dutch text and to the other languages.

    content/guides/papieren/en.md:7:1  placeholder-mismatch
      Found:    "{{date:2025-13}}" of the Dutch text is missing in "body".
      Expected: Each language has the same placeholders, each as often as in Dutch.
      Fix:      Put {{date:2025-13}} at its place in the sentence, exactly as written here.

    content/guides/papieren/en.md:15:29  placeholder-mismatch
      Found:    "{{date:2025-10}}" is not in the Dutch text, or not so often.
      Expected: Each language has the same placeholders, each as often as in Dutch.
      Fix:      Take it out here, or add it to the Dutch text and to the other languages.

    content/guides/papieren/nl.md:15:31  unknown-placeholder
      Found:    In "{{date:2025-13}}" "2025-13" is not a date that exists, written YYYY, YYYY-MM or YYYY-MM-DD.
      Expected: The part after the colon is right, as in {{date:2025-10-31}}.
      Fix:      Correct the id or value, or add what it names to the facts first.

    5 problems in 3 files."
  `);
});

test('refuses single braces', () => {
  expect(check('broken-placeholder')).toMatchInlineSnapshot(`
    "content/programmes/rean/ar.md:6:10  placeholder-mismatch
      Found:    "{{amount:rean#bijdrage}}" is not in the Dutch text, or not so often.
      Expected: Each language has the same placeholders, each as often as in Dutch.
      Fix:      Take it out here, or add it to the Dutch text and to the other languages.

    content/programmes/rean/en.md:6:9  placeholder-mismatch
      Found:    "{{amount:rean#bijdrage}}" is not in the Dutch text, or not so often.
      Expected: Each language has the same placeholders, each as often as in Dutch.
      Fix:      Take it out here, or add it to the Dutch text and to the other languages.

    content/programmes/rean/nl.md:6:10  unknown-placeholder
      Found:    The braces around "{amount:rean#bijdrage}" are not complete.
      Expected: A placeholder stands between two opening and two closing braces.
      Fix:      Write: {{amount:rean#bijdrage}}

    3 problems in 3 files."
  `);
});

test('refuses an amount in digits', () => {
  expect(check('raw-amount')).toMatchInlineSnapshot(`
    "content/programmes/rean/ar.md:6:10  placeholder-mismatch
      Found:    "{{amount:rean#bijdrage}}" is not in the Dutch text, or not so often.
      Expected: Each language has the same placeholders, each as often as in Dutch.
      Fix:      Take it out here, or add it to the Dutch text and to the other languages.

    content/programmes/rean/en.md:6:9  placeholder-mismatch
      Found:    "{{amount:rean#bijdrage}}" is not in the Dutch text, or not so often.
      Expected: Each language has the same placeholders, each as often as in Dutch.
      Fix:      Take it out here, or add it to the Dutch text and to the other languages.

    content/programmes/rean/nl.md:6:10  raw-fact
      Found:    The text holds an amount of money in digits: € 200
      Expected: Facts stand in the facts files with their source; words hold a placeholder for them.
      Fix:      Put the amount with its source in the facts of the programme and write: {{amount:programme#amount}}

    3 problems in 3 files."
  `);
});

test('refuses a telephone number in digits', () => {
  expect(check('raw-phone')).toMatchInlineSnapshot(`
    "content/organisations/fedasil/nl.md:6:12  raw-fact
      Found:    The text holds a telephone number in digits: 0800 32 745
      Expected: Facts stand in the facts files with their source; words hold a placeholder for them.
      Fix:      Put the number with its source in the facts of the organisation and write: {{phone:organisation#contact}}

    1 problem in 1 file."
  `);
});

test('refuses a year in digits', () => {
  expect(check('raw-year')).toMatchInlineSnapshot(`
    "content/organisations/fedasil/nl.md:6:21  raw-fact
      Found:    The text holds a year in digits: 2002
      Expected: Facts stand in the facts files with their source; words hold a placeholder for them.
      Fix:      Write: {{date:2002}}

    1 problem in 1 file."
  `);
});

test('refuses a date in digits', () => {
  expect(check('raw-date')).toMatchInlineSnapshot(`
    "content/organisations/fedasil/nl.md:6:21  raw-fact
      Found:    The text holds a date in digits: 01-05-2002
      Expected: Facts stand in the facts files with their source; words hold a placeholder for them.
      Fix:      Write the date with the year first: {{date:2025-10-31}}

    1 problem in 1 file."
  `);
});

test('refuses a placeholder in a title or summary', () => {
  expect(check('placeholder-in-title')).toMatchInlineSnapshot(`
    "content/organisations/iom-nl/ar.md:3:45  placeholder-in-title
      Found:    There is a placeholder in the summary: {{programme:rean}}
      Expected: A title or summary is plain text.
      Fix:      Say it without the placeholder, or move it to a statement or to the text below.

    content/organisations/iom-nl/en.md:3:58  placeholder-in-title
      Found:    There is a placeholder in the summary: {{programme:rean}}
      Expected: A title or summary is plain text.
      Fix:      Say it without the placeholder, or move it to a statement or to the text below.

    content/organisations/iom-nl/nl.md:3:49  placeholder-in-title
      Found:    There is a placeholder in the summary: {{programme:rean}}
      Expected: A title or summary is plain text.
      Fix:      Say it without the placeholder, or move it to a statement or to the text below.

    3 problems in 3 files."
  `);
});
