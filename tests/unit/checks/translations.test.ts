import { expect, test } from 'vitest';
import { check, type Edits } from './fixture.ts';

const TERM = `source: [dtv-basis]
forms:
  nl:
    use: zelfstandig vertrek
    stems: [zelfstandig]
    meaning: U gaat zelf.
  en:
    use: voluntary return
    avoid: [remigration]
    stems: [voluntar]
    meaning: You go yourself.
`;

/** The words of a country in two languages, and what is recorded of the English ones. */
function write(nl: string, en: string, record?: object): Edits {
  const words = (text: string) => `---\nstatements:\n  jongeren: "${text}"\n---\n`;
  return {
    'glossary/vrijwillige-terugkeer.yml': TERM,
    'countries/gh/nl.md': words(nl),
    'countries/gh/en.md': words(en),
    ...(record && { 'translations/en.json': JSON.stringify(record, undefined, 1) }),
  };
}

function record(hash: string) {
  return { hash, made: '2026-11-25', how: 'machine' };
}

test('a translation must use the agreed word for a term in the Dutch text', () => {
  expect(
    check(
      'healthy',
      write(
        'Jongeren kregen geen hulp bij zelfstandig vertrek.',
        'Young people could not get help to go.',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/countries/gh/en.md:3:14  term
      Found:    The Dutch of "statements.jongeren" uses the term "zelfstandig vertrek", and this text does not.
      Expected: The agreed word in "en" is "voluntary return"; one of voluntar stands in it.
      Fix:      Use the agreed word, or correct it in glossary/vrijwillige-terugkeer.yml.

    1 problem in 1 file."
  `);
  expect(
    check('healthy', write('Jongeren gaan zelfstandig.', 'Young people go voluntarily.')),
  ).toMatchInlineSnapshot(`"No problems in 33 files."`);
});

test('a form that the glossary avoids is refused, with its place', () => {
  expect(
    check(
      'healthy',
      write('Jongeren kregen geen hulp.', 'Young people got no help with remigration.'),
    ),
  ).toMatchInlineSnapshot(`
    "content/countries/gh/en.md:3:44  avoided-term
      Found:    "remigration" is a form to avoid.
      Expected: The agreed form is "voluntary return" (glossary/vrijwillige-terugkeer.yml).
      Fix:      Use the agreed form, or another word.

    1 problem in 1 file."
  `);
});

test('a translation of an older text may have other placeholders, one of the text of today may not', () => {
  const nl = 'Jongeren kregen in {{date:2019}} geen hulp.';
  const en = 'Young people got no help.';
  const old = { 'countries/gh': { texts: { 'statements.jongeren': record('0123456789ab') } } };
  expect(check('healthy', write(nl, en, old))).toMatchInlineSnapshot(`
    "content/countries/gh/ar.md:3:13  placeholder-mismatch
      Found:    "{{date:2019}}" of the Dutch text is missing in "statements.jongeren".
      Expected: Each language has the same placeholders, each as often as in Dutch.
      Fix:      Put {{date:2019}} at its place in the sentence, exactly as written here.

    1 problem in 1 file."
  `);
  expect(check('healthy', write(nl, en))).toMatchInlineSnapshot(`
    "content/countries/gh/ar.md:3:13  placeholder-mismatch
      Found:    "{{date:2019}}" of the Dutch text is missing in "statements.jongeren".
      Expected: Each language has the same placeholders, each as often as in Dutch.
      Fix:      Put {{date:2019}} at its place in the sentence, exactly as written here.

    content/countries/gh/en.md:3:14  placeholder-mismatch
      Found:    "{{date:2019}}" of the Dutch text is missing in "statements.jongeren".
      Expected: Each language has the same placeholders, each as often as in Dutch.
      Fix:      Put {{date:2019}} at its place in the sentence, exactly as written here.

    2 problems in 2 files."
  `);
});

test('a record without its translation is refused', () => {
  expect(
    check(
      'healthy',
      write('Jongeren kregen geen hulp.', 'Young people got no help.', {
        'countries/fr': { texts: {} },
        'countries/gh': { texts: { 'statements.kinderen': record('0123456789ab') } },
        'guides/papieren': { texts: {}, body: [record('0123456789ab')] },
      }),
    ),
  ).toMatchInlineSnapshot(`
    "content/translations/en.json:2:2  translation-record
      Found:    There is no content/countries/fr/en.md.
      Expected: Each record is of words that are there.
      Fix:      Run \`npm run stamp\`: it writes the records anew.

    content/translations/en.json:7:4  translation-record
      Found:    content/countries/gh/en.md has no text "statements.kinderen".
      Expected: Each record is of a text that is there.
      Fix:      Run \`npm run stamp\`: it writes the records anew.

    content/translations/en.json:16:3  translation-record
      Found:    content/guides/papieren/en.md has 5 paragraphs, headings and items, and 1 are recorded.
      Expected: Each of them has its record, in the same order.
      Fix:      Run \`npm run stamp\`: it writes the records anew.

    3 problems in 1 file."
  `);
});

test('a record with a hash that nobody can have written is refused', () => {
  expect(
    check(
      'healthy',
      write('Jongeren.', 'Young people.', { ui: { texts: { 'site.name': record('x') } } }),
    ),
  ).toMatchInlineSnapshot(`
    "content/translations/en.json:5:13  wrong-value
      Found:    The value of "hash" is "x".
      Expected: The value is 12 hexadecimal digits; \`npm run stamp\` writes them.
      Fix:      Delete the record and run \`npm run stamp\`.

    1 problem in 1 file."
  `);
});
