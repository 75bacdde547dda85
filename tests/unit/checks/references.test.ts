import { expect, test } from 'vitest';
import { check } from './fixture.ts';

test('refuses an operator that does not exist', () => {
  expect(check('unknown-operator')).toMatchInlineSnapshot(`
    "content/programmes/rean/facts.yml:4:11  unknown-id
      Found:    There is no entry "iom-ln" in organisations.
      Expected: The value of "operator" is the name of a folder in content/organisations.
      Fix:      Correct the id, or add content/organisations/iom-ln/facts.yml. Did you mean "iom-nl"?

    1 problem in 1 file."
  `);
});

test('refuses an edition that does not exist', () => {
  expect(check('unknown-edition')).toMatchInlineSnapshot(`
    "content/partner-lists/rean-landen.yml:2:10  unknown-id
      Found:    The programme "rean" has no edition "tweede".
      Expected: The edition is the id of one under "editions" in the facts of the programme.
      Fix:      Correct the id, or add the edition to the programme.

    1 problem in 1 file."
  `);
});

test('refuses a source that does not exist', () => {
  expect(check('unknown-source')).toMatchInlineSnapshot(`
    "content/organisations/fedasil/facts.yml:13:14  unknown-source
      Found:    There is no source "dtv-basiss".
      Expected: A source is the name of a file in content/sources, without .yml.
      Fix:      Correct the name, or add content/sources/dtv-basiss.yml. Did you mean "dtv-basis"?

    1 problem in 1 file."
  `);
});

test('refuses a fact without a source', () => {
  expect(check('fact-without-source')).toMatchInlineSnapshot(`
    "content/programmes/rean/facts.yml:22:5  fact-without-source
      Found:    There is no source for this.
      Expected: Every fact names at least one source: a fact without a source is not published.
      Fix:      Add the line "source: [dtv-basis]", with the value that is true here.

    1 problem in 1 file."
  `);
});

test('refuses an empty list of sources', () => {
  expect(check('empty-source-list')).toMatchInlineSnapshot(`
    "content/programmes/rean/facts.yml:28:13  fact-without-source
      Found:    The value of "source" is an empty list.
      Expected: Every fact names at least one source: a fact without a source is not published.
      Fix:      Change the value. For example: source: [dtv-basis]

    1 problem in 1 file."
  `);
});

test('refuses an id that stands twice in an entry', () => {
  expect(check('duplicate-id')).toMatchInlineSnapshot(`
    "content/organisations/iom-nl/facts.yml:29:9  duplicate-id
      Found:    The id "telefoon" stands twice in this file.
      Expected: Each statement, rule, amount, edition, contact, naming and exclusion has an id of its own.
      Fix:      Give this one another id, such as "telefoon-2".

    1 problem in 1 file."
  `);
});

test('refuses two countries with one code', () => {
  expect(check('duplicate-country')).toMatchInlineSnapshot(`
    "content/countries/xk/facts.yml:1:7  duplicate-id
      Found:    The code "GHA" is also that of countries/gh/facts.yml.
      Expected: Each country has its own code of three letters.
      Fix:      Correct the code in one of the two files.

    1 problem in 1 file."
  `);
});

test('refuses the address of a fact that does not exist', () => {
  expect(check('unknown-fact')).toMatchInlineSnapshot(`
    "content/support-levels/basis/facts.yml:15:18  unknown-fact
      Found:    There is no fact "countries/gh#viza".
      Expected: An address is collection/entry#fact, such as support-levels/basis#rule-visa.
      Fix:      Correct the address, or take it out. Did you mean "countries/gh#visa"?

    1 problem in 1 file."
  `);
});

test('refuses a statement without words', () => {
  expect(check('statement-without-words')).toMatchInlineSnapshot(`
    "content/organisations/iom-nl/ar.md:4:1  statement-without-words
      Found:    There is no sentence for "sinds".
      Expected: Each statement and exclusion in facts.yml has its sentence here, under the same id.
      Fix:      Add under "statements:" the line "  sinds: …", with the sentence.

    content/organisations/iom-nl/en.md:4:1  statement-without-words
      Found:    There is no sentence for "sinds".
      Expected: Each statement and exclusion in facts.yml has its sentence here, under the same id.
      Fix:      Add under "statements:" the line "  sinds: …", with the sentence.

    content/organisations/iom-nl/nl.md:4:1  statement-without-words
      Found:    There is no sentence for "sinds".
      Expected: Each statement and exclusion in facts.yml has its sentence here, under the same id.
      Fix:      Add under "statements:" the line "  sinds: …", with the sentence.

    3 problems in 3 files."
  `);
});

test('refuses a sentence without a statement', () => {
  expect(check('sentence-without-statement')).toMatchInlineSnapshot(`
    "content/support-levels/basis/nl.md:5:3  statement-without-words
      Found:    The sentence "voor-wie" belongs to no statement.
      Expected: Each sentence has a statement or exclusion with the same id in facts.yml: no claim without a source.
      Fix:      Add the statement with its source to facts.yml, or delete the sentence.

    1 problem in 1 file."
  `);
});

test('refuses words of a country without statements', () => {
  expect(check('words-without-statement')).toMatchInlineSnapshot(`
    "content/countries/xk/ar.md:1:1  words-without-statement
      Found:    This country has words, and no statement or exclusion that they could belong to.
      Expected: A country has words only when its facts.yml has statements or exclusions.
      Fix:      Add the statement with its source to facts.yml, or delete this file.

    content/countries/xk/en.md:1:1  words-without-statement
      Found:    This country has words, and no statement or exclusion that they could belong to.
      Expected: A country has words only when its facts.yml has statements or exclusions.
      Fix:      Add the statement with its source to facts.yml, or delete this file.

    content/countries/xk/nl.md:1:1  words-without-statement
      Found:    This country has words, and no statement or exclusion that they could belong to.
      Expected: A country has words only when its facts.yml has statements or exclusions.
      Fix:      Add the statement with its source to facts.yml, or delete this file.

    3 problems in 3 files."
  `);
});

test('refuses a term for a language that the site does not have', () => {
  expect(check('term-language')).toMatchInlineSnapshot(`
    "content/glossary/vrijwillige-terugkeer.yml:9:3  term-language
      Found:    The site has no language "xx".
      Expected: A language is one of the table in src/i18n/languages.ts.
      Fix:      Correct the tag, or first add the language to src/i18n/languages.ts.

    1 problem in 1 file."
  `);
});

test('refuses a condition of an amount that is no statement of the programme', () => {
  expect(check('unknown-condition')).toMatchInlineSnapshot(`
    "content/programmes/rean/facts.yml:28:16  unknown-condition
      Found:    This programme has no statement "wie-dan-ook".
      Expected: A condition of an amount is the id of a statement in the same file.
      Fix:      Correct the id, or add the statement and its sentence in each language.

    1 problem in 1 file."
  `);
});
