import { expect, test } from 'vitest';
import { check } from './fixture.ts';

test('refuses a sentence in the wrong script', () => {
  expect(check('wrong-script')).toMatchInlineSnapshot(`
    "content/organisations/iom-nl/ar.md:8:57  wrong-script
      Found:    This sentence is not in the script of العربية: you decide it yourself, always.
      Expected: The words of العربية (ar) are in its own script; only names stay in Latin script.
      Fix:      Translate the sentence, or move it to the file of its own language.

    1 problem in 1 file."
  `);
});

test('refuses Arabic letters in Dutch', () => {
  expect(check('arabic-in-dutch')).toMatchInlineSnapshot(`
    "content/organisations/iom-nl/nl.md:8:51  wrong-script
      Found:    This sentence is not in the script of Nederlands: القرار لك وحدك.
      Expected: The words of Nederlands (nl) are in its own script; only names stay in Latin script.
      Fix:      Translate the sentence, or move it to the file of its own language.

    1 problem in 1 file."
  `);
});

test('refuses a sentence that was not translated', () => {
  expect(check('untranslated')).toMatchInlineSnapshot(`
    "content/organisations/iom-nl/en.md:3:10  untranslated
      Found:    This sentence is the same as in the Dutch text: … helpt u met een reis naar uw land.
      Expected: The words of "en" are translated.
      Fix:      Translate the sentence.

    1 problem in 1 file."
  `);
});

test('refuses words that label people', () => {
  expect(check('forbidden-word')).toMatchInlineSnapshot(`
    "content/organisations/iom-nl/ar.md:8:67  forbidden-word
      Found:    The words "غير الشرعيين" label people.
      Expected: People are described by their situation.
      Fix:      Write for example: بدون حق الإقامة

    content/organisations/iom-nl/en.md:8:64  forbidden-word
      Found:    The words "illegal migrants" label people.
      Expected: People are described by their situation.
      Fix:      Write for example: people without a right to stay

    content/organisations/iom-nl/nl.md:8:61  forbidden-word
      Found:    The words "illegaal" label people.
      Expected: People are described by their situation.
      Fix:      Write for example: zonder verblijfsrecht

    content/organisations/iom-nl/nl.md:8:85  forbidden-word
      Found:    The words "uitgeprocedeerden" label people.
      Expected: People are described by their situation.
      Fix:      Write for example: iemand van wie de asielaanvraag is afgewezen

    4 problems in 3 files."
  `);
});

test('refuses a sentence of more than 25 words', () => {
  expect(check('long-sentence')).toMatchInlineSnapshot(`
    "content/organisations/iom-nl/nl.md:8:51  long-sentence
      Found:    This sentence has 28 words.
      Expected: A sentence has at most 25 words; a placeholder counts as one.
      Fix:      Make two sentences of it, or leave something out.

    1 problem in 1 file."
  `);
});

test('refuses a title that another entry has', () => {
  expect(check('duplicate-title')).toMatchInlineSnapshot(`
    "content/organisations/iom-nl/nl.md:2:8  duplicate-title
      Found:    The title "IOM Nederland" is also that of "fedasil".
      Expected: Each entry of a collection has its own title in each language.
      Fix:      Change one of the two, so that a reader can choose from a list.

    1 problem in 1 file."
  `);
});

test('refuses HTML in a summary', () => {
  expect(check('html-in-summary')).toMatchInlineSnapshot(`
    "content/guides/papieren/nl.md:3:16  raw-html
      Found:    There is HTML here: <b>
      Expected: The text is plain, without markup.
      Fix:      Take the HTML out.

    content/guides/papieren/nl.md:3:24  raw-html
      Found:    There is HTML here: </b>
      Expected: The text is plain, without markup.
      Fix:      Take the HTML out.

    2 problems in 1 file."
  `);
});

test('refuses a word of letters and offices, and gives the plain one', () => {
  expect(check('hard-word')).toMatchInlineSnapshot(`
    "content/guides/papieren/nl.md:7:1  hard-word
      Found:    The word "Indien" is hard to read.
      Expected: Words are those that a reader at level B1 knows.
      Fix:      Write for example: als

    1 problem in 1 file."
  `);
});

test('refuses words that push the reader', () => {
  expect(check('pushing-word')).toMatchInlineSnapshot(`
    "content/guides/papieren/nl.md:7:1  pushing-word
      Found:    The words "Grijp uw kans" push the reader.
      Expected: A sentence says what exists or what a source says, and leaves the choice.
      Fix:      Write for example: zeg wat er bestaat

    content/guides/papieren/nl.md:7:18  pushing-word
      Found:    The words "profiteer" push the reader.
      Expected: A sentence says what exists or what a source says, and leaves the choice.
      Fix:      Write for example: krijgen, gebruiken

    2 problems in 1 file."
  `);
});

test('refuses a text whose sentences are long on average', () => {
  expect(check('hard-text')).toMatchInlineSnapshot(`
    "content/guides/papieren/nl.md:2:8  hard-text
      Found:    The sentences of this text have 16.1 words on average.
      Expected: On average a sentence has at most 12 words; a placeholder counts as one.
      Fix:      Make two sentences of the longest ones.

    1 problem in 1 file."
  `);
});
