import { parseArgs } from 'node:util';
import { maskPlaceholders } from '../src/checks/placeholders.ts';
import { getWords } from '../src/checks/sentences.ts';
import { type LanguageTag, SOURCE_LANGUAGE } from '../src/i18n/languages.ts';
import { getEntryFile } from '../src/translations/entries.ts';
import { listRows, type Row } from '../src/translations/overview.ts';
import { exitWithError } from './shared/user-error.ts';
import { dir, getTarget, load, TARGETS } from './translations/load.ts';

const HEAD = ['language', 'texts', 'words', 'checked', 'machine', 'outdated', 'missing', 'oldest'];

try {
  const { lang } = parseArgs({ options: { lang: { type: 'string' } } }).values;
  const { content, entries } = load();
  const list = (tag: LanguageTag) => listRows(entries, content.ledgers.get(tag), tag);
  if (lang === undefined) {
    const source = list(SOURCE_LANGUAGE);
    console.log(`Dutch has ${source.length} texts with ${sumWords(source)} words.\n`);
    printTable([HEAD, ...TARGETS.map((tag) => summarise(tag, list(tag)))]);
    console.log('\nWords per state. The texts to do: npm run translations -- --lang <language>');
  } else printTodo(getTarget(lang), list(getTarget(lang)));
} catch (error) {
  exitWithError(error);
}

function summarise(tag: string, rows: readonly Row[]): string[] {
  const words = (state: Row['state']) =>
    String(sumWords(rows.filter((row) => row.state === state)));
  const made = rows.flatMap(({ record }) => record?.made ?? []).toSorted();
  const own = rows.filter(({ text }) => text !== undefined);
  return [
    tag,
    String(own.length),
    String(own.reduce((sum, { text = '' }) => sum + countWords(text), 0)),
    words('checked'),
    words('machine'),
    words('outdated'),
    words('missing'),
    made[0] ?? '–',
  ];
}

function countWords(text: string): number {
  return getWords(maskPlaceholders(text)).length;
}

/** Words of the Dutch, so that languages can be compared. */
function sumWords(rows: readonly Row[]): number {
  return rows.reduce((sum, { source }) => sum + countWords(source), 0);
}

function printTodo(tag: string, rows: readonly Row[]): void {
  const todo = rows.filter(({ state }) => state === 'outdated' || state === 'missing');
  const files = Map.groupBy(todo, ({ entry }) => `${dir}/${getEntryFile(entry, tag)}`);
  for (const [file, texts] of files) {
    console.log(`${file} (${sumWords(texts)} words)`);
    for (const { key, state, source } of texts)
      console.log(`  ${state}  ${key}: ${shorten(source)}`);
  }
  console.log(
    todo.length === 0
      ? `Every text is translated into ${tag}, from the Dutch of today.`
      : `${todo.length} texts with ${sumWords(todo)} words to do in ${tag}.`,
  );
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function printTable(rows: readonly string[][]): void {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    );
}
