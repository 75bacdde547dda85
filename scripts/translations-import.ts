import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CHECKERS } from '../src/schemas/ledger.ts';
import { judge } from '../src/translations/exchange/judge.ts';
import { readPo } from '../src/translations/exchange/po.ts';
import { listSegments } from '../src/translations/exchange/segment.ts';
import { takeReturned } from '../src/translations/exchange/take.ts';
import { type ReturnedFile, readXliff } from '../src/translations/exchange/xliff.ts';
import { writeLedger } from '../src/translations/write-ledger.ts';
import { exitWithError, UserError } from './shared/user-error.ts';
import { dir, getTarget, load } from './translations/load.ts';
import { writeEntry } from './translations/write-entry.ts';

const USE = `Use: npm run translations:import -- <file.xlf or file.po> [--checked ${CHECKERS.join(', ')}]`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { checked: { type: 'string' } },
  });
  const [file] = positionals;
  const checked = CHECKERS.find((role) => role === values.checked);
  if (!file || (values.checked !== undefined && !checked)) throw new UserError(USE);
  const { lang: tag, texts } = readReturned(file);
  const lang = getTarget(tag);
  const { content, entries } = load();
  const segments = listSegments(entries, content.ui, content.ledgers, lang);
  const known = new Map(segments.map((segment) => [segment.id, segment]));
  const objections = texts.flatMap((text) => judge(text, known.get(text.id)) ?? []);
  for (const { id, found, expected } of objections)
    console.error(`${id}\n  Found:    ${found}\n  Expected: ${expected}`);
  if (objections.length > 0)
    throw new UserError(
      `${objections.length} of ${texts.length} texts cannot be taken. Nothing was written.`,
    );
  const day = new Date().toISOString().slice(0, 10);
  const ledger = content.ledgers.get(lang) ?? {};
  const taken = takeReturned(texts, segments, entries, ledger, lang, { day, checked });
  for (const entry of taken) writeEntry(dir, content, lang, entry);
  if (taken.length > 0) {
    const records = Object.fromEntries(taken.map(({ entry, record }) => [entry, record]));
    writeFileSync(
      join(dir, 'translations', `${lang}.json`),
      writeLedger({ ...ledger, ...records }),
    );
  }
  console.log(
    `${texts.length} texts read; ${taken.length} entries changed. Now run: npm run check`,
  );
} catch (error) {
  exitWithError(error);
}

function readReturned(file: string): ReturnedFile {
  try {
    const text = readFileSync(file, 'utf8');
    return file.endsWith('.po') ? readPo(text) : readXliff(text);
  } catch (error) {
    throw new UserError(
      `${file} cannot be read: ${error instanceof Error ? error.message : error}`,
    );
  }
}
