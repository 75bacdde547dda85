import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Content } from '../../src/checks/content.ts';
import { listWords } from '../../src/checks/list-words.ts';
import { CATEGORIES, parseUiKey } from '../../src/i18n/ui-keys.ts';
import { getEntryFile } from '../../src/translations/entries.ts';
import type { Taken } from '../../src/translations/exchange/take.ts';
import { INTERFACE } from '../../src/translations/interface.ts';
import { writeWords } from '../../src/translations/write-words.ts';

/** Writes the translations of one entry into its file in the content folder `dir`. */
export function writeEntry(dir: string, content: Content, lang: string, taken: Taken): void {
  const file = join(dir, getEntryFile(taken.entry, lang));
  mkdirSync(dirname(file), { recursive: true });
  if (taken.entry === INTERFACE) writeFileSync(file, writeInterface(content, taken.named));
  else if (file.endsWith('.yml')) writeFileSync(file, writeTerm(file, lang, taken.named));
  else {
    const source = new Map(listWords(content)).get(`${taken.entry}/nl`);
    if (source) writeFileSync(file, writeWords(source, taken.named, taken.body));
  }
}

/** The keys stand in the order of the Dutch, which tells where on the site they are. */
function writeInterface({ ui }: Content, named: Taken['named']): string {
  const bases = new Set(Object.keys(ui.get('nl') ?? {}).map((key) => parseUiKey(key).base));
  const keys = [...bases].flatMap((base) => [
    base,
    ...CATEGORIES.map((category) => `${base}_${category}`),
  ]);
  const texts = keys.flatMap((key) => (named[key] === undefined ? [] : [[key, named[key]]]));
  return `${JSON.stringify(Object.fromEntries(texts), undefined, 2)}\n`;
}

function writeTerm(file: string, lang: string, named: Taken['named']): string {
  const document = parseDocument(readFileSync(file, 'utf8'));
  for (const [key, text] of Object.entries(named)) document.setIn(['forms', lang, key], text);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
