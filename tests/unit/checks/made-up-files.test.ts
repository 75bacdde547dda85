import { expect, test } from 'vitest';
import { check } from './fixture.ts';

// These faults are made here: the files would be large, or trip the checks over the repository itself.

test('refuses a file of more than 100 KB', () => {
  const edits = { 'guides/papieren/nl.md': (text: string) => text + 'Nog een zin.\n'.repeat(8000) };
  expect(check('healthy', edits)).toMatchInlineSnapshot(`
    "content/guides/papieren/nl.md:1:1  file-too-large
      Found:    The file is 102 KB.
      Expected: A file is at most 100 KB.
      Fix:      Split the text over two entries, or take out what does not belong in it.

    1 problem in 1 file."
  `);
});

test('refuses a mobile number, and does not repeat it', () => {
  const number = ['06', '12', '34', '56', '78'];
  const edits = {
    'organisations/fedasil/facts.yml': (text: string) => `${text}note: call ${number.join(' ')}\n`,
    'sources/eu-visa.yml': (text: string) => `${text}note: or +31 ${number.join('').slice(1)}\n`,
    'sources/dtv-basis.yml': (text: string) =>
      `${text}note: or +32 4${number.slice(1).join(' ')}\n`,
  };
  expect(check('healthy', edits)).toMatchInlineSnapshot(`
    "content/organisations/fedasil/facts.yml:15:12  personal-data
      Found:    There is a mobile telephone number here.
      Expected: Content holds only general numbers and shared mailboxes of organisations.
      Fix:      Delete it, or put the general number of the organisation in its place.

    content/sources/dtv-basis.yml:9:10  personal-data
      Found:    There is a mobile telephone number here.
      Expected: Content holds only general numbers and shared mailboxes of organisations.
      Fix:      Delete it, or put the general number of the organisation in its place.

    content/sources/eu-visa.yml:8:10  personal-data
      Found:    There is a mobile telephone number here.
      Expected: Content holds only general numbers and shared mailboxes of organisations.
      Fix:      Delete it, or put the general number of the organisation in its place.

    3 problems in 3 files."
  `);
});
