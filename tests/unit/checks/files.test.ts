import { expect, test } from 'vitest';
import { check } from './fixture.ts';

test('refuses Markdown with another ending', () => {
  expect(check('wrong-extension')).toMatchInlineSnapshot(`
    "content/guides/papieren/nl.markdown:1:1  wrong-extension
      Found:    The file "nl.markdown" has a name or ending that is not read here.
      Expected: Facts are facts.yml, words are <language>.md, single files .yml, and interface words .json.
      Fix:      Rename the file: nl.md

    content/guides/papieren/nl.md:1:1  missing-file
      Found:    This file is missing.
      Expected: Words are written in Dutch first; other languages are translated from it.
      Fix:      Add the Dutch words, with the file of another entry as an example.

    2 problems in 2 files."
  `);
});

test('refuses YAML with another ending', () => {
  expect(check('yaml-extension')).toMatchInlineSnapshot(`
    "content/sources/nieuw.yaml:1:1  wrong-extension
      Found:    The file "nieuw.yaml" has a name or ending that is not read here.
      Expected: Facts are facts.yml, words are <language>.md, single files .yml, and interface words .json.
      Fix:      Rename the file: nieuw.yml

    1 problem in 1 file."
  `);
});

test('names the folder that was meant', () => {
  expect(check('misspelt-folder')).toMatchInlineSnapshot(`
    "content/programs/rean/facts.yml:1:1  unknown-folder
      Found:    There is a folder "programs".
      Expected: The folder is one of sources, partner-lists, glossary, search-names, speech, organisations, support-levels, programmes, countries, guides, stories, about, ui or translations.
      Fix:      Rename the folder: programmes/rean/facts.yml

    1 problem in 1 file."
  `);
});

test('refuses MDX', () => {
  expect(check('mdx')).toMatchInlineSnapshot(`
    "content/guides/papieren/en.mdx:1:1  mdx
      Found:    The file "en.mdx" is MDX, which can run programs while the site is built.
      Expected: Facts are facts.yml, words are <language>.md, single files .yml, and interface words .json.
      Fix:      Write plain Markdown and rename the file: en.md

    1 problem in 1 file."
  `);
});

test('refuses a language that the site does not have', () => {
  expect(check('unknown-language')).toMatchInlineSnapshot(`
    "content/guides/papieren/xx.md:1:1  unknown-language
      Found:    The file is for a language "xx", which the site does not have.
      Expected: The file name is the tag of a language in src/i18n/languages.ts.
      Fix:      Rename the file to the tag of its language, or first add the language to the table.

    1 problem in 1 file."
  `);
});

test('refuses a name that is no id', () => {
  expect(check('wrong-name')).toMatchInlineSnapshot(`
    "content/sources/DT&V basis.yml:1:1  wrong-name
      Found:    The name "DT&V basis" has other characters than an id may have.
      Expected: An id has lower-case letters a to z, digits and single hyphens.
      Fix:      Rename it: dt-v-basis.yml

    1 problem in 1 file."
  `);
});

test('refuses a file outside the collections', () => {
  expect(check('loose-file')).toMatchInlineSnapshot(`
    "content/aantekeningen.md:1:1  unknown-file
      Found:    The file "aantekeningen.md" stands directly in the content folder.
      Expected: Only README.md stands there; every other file belongs in the folder of its collection.
      Fix:      Move it into one of the folders sources, partner-lists, glossary, search-names, speech, organisations, support-levels, programmes, countries, guides, stories, about, ui or translations, or delete it.

    1 problem in 1 file."
  `);
});

test('refuses a folder inside an entry', () => {
  expect(check('too-deep')).toMatchInlineSnapshot(`
    "content/guides/papieren/oud/nl.md:1:1  unknown-file
      Found:    The file "guides/papieren/oud/nl.md" does not stand where this folder keeps its files.
      Expected: Files here are named guides/<id>/<language>.md.
      Fix:      Move or rename the file so that its path has this form.

    1 problem in 1 file."
  `);
});

test('refuses a fourth support level', () => {
  expect(check('unknown-level-folder')).toMatchInlineSnapshot(`
    "content/support-levels/extra/facts.yml:1:1  unknown-id
      Found:    The folder name is not a support level.
      Expected: The support levels are basis, herintegratie or aanvullend.
      Fix:      Rename the folder to one of these names.

    1 problem in 1 file."
  `);
});

test('refuses bytes that are not UTF-8', () => {
  expect(check('bad-utf8')).toMatchInlineSnapshot(`
    "content/guides/papieren/nl.md:7:1  bad-utf8
      Found:    The file holds bytes that are not UTF-8 text.
      Expected: Every file is saved as UTF-8, so that all scripts stay readable.
      Fix:      Open the file, check the accented letters, and save it with the encoding UTF-8.

    1 problem in 1 file."
  `);
});

test('refuses a character that changes the direction', () => {
  expect(check('bidi-override')).toMatchInlineSnapshot(`
    "content/guides/papieren/nl.md:7:22  bidi-override
      Found:    There is an invisible character U+202E here, which changes the reading direction.
      Expected: The page sets the direction itself; the text holds no direction characters.
      Fix:      Delete the character: retype the words around it instead of pasting them.

    1 problem in 1 file."
  `);
});

test('refuses a NUL character', () => {
  expect(check('nul')).toMatchInlineSnapshot(`
    "content/guides/papieren/nl.md:7:21  bad-character
      Found:    There is an invisible character U+0000 here.
      Expected: The text holds only characters that can be read.
      Fix:      Delete the character: retype the words around it instead of pasting them.

    1 problem in 1 file."
  `);
});

test('refuses an empty file', () => {
  expect(check('empty-file')).toMatchInlineSnapshot(`
    "content/sources/leeg.yml:1:1  empty-file
      Found:    The file is empty.
      Expected: A file holds the facts or words of its entry.
      Fix:      Fill the file in, with a similar one as an example, or delete it.

    1 problem in 1 file."
  `);
});

test('refuses an empty body', () => {
  expect(check('empty-body')).toMatchInlineSnapshot(`
    "content/guides/papieren/nl.md:5:4  empty-body
      Found:    There is no text under the front matter.
      Expected: The page has at least one paragraph under the second "---".
      Fix:      Write the text of the page there.

    1 problem in 1 file."
  `);
});

test('refuses words without front matter', () => {
  expect(check('missing-front-matter')).toMatchInlineSnapshot(`
    "content/programmes/rean/nl.md:1:1  missing-front-matter
      Found:    The file does not begin with a block between two lines "---".
      Expected: The first lines name the title, the summary and the statements.
      Fix:      Begin the file with: --- (new line) title: … (new line) summary: … (new line) ---

    1 problem in 1 file."
  `);
});

test('refuses an entry without a language', () => {
  expect(check('missing-language')).toMatchInlineSnapshot(`
    "content/guides/papieren/nl.md:1:1  missing-file
      Found:    This file is missing.
      Expected: Words are written in Dutch first; other languages are translated from it.
      Fix:      Add the Dutch words, with the file of another entry as an example.

    1 problem in 1 file."
  `);
});

test('refuses an entry without facts', () => {
  expect(check('missing-facts')).toMatchInlineSnapshot(`
    "content/organisations/fedasil/facts.yml:1:1  missing-file
      Found:    This file is missing.
      Expected: An entry has its facts, with their sources, in facts.yml.
      Fix:      Add the file, with that of another entry as an example, or delete the folder.

    1 problem in 1 file."
  `);
});

test('refuses an interface without a language', () => {
  expect(check('missing-interface')).toMatchInlineSnapshot(`
    "content/ui/nl.json:1:1  missing-file
      Found:    This file is missing.
      Expected: Words are written in Dutch first; other languages are translated from it.
      Fix:      Add the Dutch words, with the file of another entry as an example.

    1 problem in 1 file."
  `);
});

test('refuses a symbolic link', () => {
  expect(check('symlink')).toMatchInlineSnapshot(`
    "content/sources/kopie.yml:1:1  symlink
      Found:    This is a symbolic link and not a file of its own.
      Expected: Every file under content is a real file.
      Fix:      Delete the link and put a copy of the file in its place.

    1 problem in 1 file."
  `);
});
