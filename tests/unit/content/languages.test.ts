import { expect, test } from 'vitest';
import { listWords } from '../../../src/checks/list-words.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { collectEntries } from '../../../src/translations/entries.ts';
import { INTERFACE } from '../../../src/translations/interface.ts';
import { listRows } from '../../../src/translations/overview.ts';
import { content } from '../real-content.ts';

const entries = collectEntries({ ...content, words: listWords(content) });

test.each(LANGUAGES)('$autonym has every word of the interface', ({ tag }) => {
  const rows = listRows(entries, content.ledgers.get(tag), tag);
  const missing = rows.filter(({ entry, text }) => entry === INTERFACE && text === undefined);
  expect(missing.map(({ key }) => key)).toEqual([]);
});

/** An editor may publish a Dutch page before its translations; a language must not be lost unseen. */
test.each(LANGUAGES)('$autonym lacks at most one text in twenty', ({ tag }) => {
  const rows = listRows(entries, content.ledgers.get(tag), tag);
  expect(rows.length).toBeGreaterThan(2000);
  const missing = rows.filter(({ text }) => text === undefined);
  expect(missing.length / rows.length).toBeLessThan(0.05);
});
