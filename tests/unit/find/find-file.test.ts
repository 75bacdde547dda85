import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { readColumn } from '../../../src/model/find/column.ts';
import type { FindFile } from '../../../src/model/find/find-index.ts';
import { foldCompact } from '../../../src/model/find/fold.ts';
import { content } from '../real-content.ts';
import { getFindText, getIndex } from './indexes.ts';

/** Shared design/budgets.md: what the instant lookup may load. */
const MOST_BYTES = 20_000;

test.each(LANGUAGES.map(({ tag }) => tag))('the names for %s stay within the budget', (tag) => {
  expect(brotliCompressSync(getFindText(tag)).length).toBeLessThanOrEqual(MOST_BYTES);
});

test('every country, organisation and programme is in it once', () => {
  const { entries } = getIndex('nl');
  const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length;
  expect(count('country')).toBe(content.countries.size);
  expect(count('organisation')).toBe(content.organisations.size);
  expect(count('programme')).toBe(content.programmes.size);
});

test('entries stand in the alphabet of the language, in Arabic without the article', () => {
  const { entries } = getIndex('ar');
  const at = (id: string) => entries.findIndex((entry) => entry.id === id);
  expect(at('ML')).toBeLessThan(at('MA'));
  expect(at('MA')).toBeLessThan(at('YE'));
});

test('no entry has two names that are the same when folded', () => {
  const { columns } = JSON.parse(getFindText('nl')) as FindFile;
  const lines = columns.map(readColumn);
  for (const line of (lines[0] ?? []).keys()) {
    const folded = lines.flatMap((column) => column[line] ?? []).map(foldCompact);
    expect(new Set(folded).size).toBe(folded.length);
  }
});
