import type { TranslationStatus } from '../i18n/translation-status.ts';
import type { EntryRecord, TranslationRecord } from '../schemas/ledger.ts';
import { getTextHash } from './hash.ts';
import { matchBlocks } from './match-blocks.ts';
import type { Texts } from './texts.ts';

/** The translation of one text: its words where there are any, how they came about, and their state. */
export interface Translated {
  text?: string | undefined;
  record?: TranslationRecord | undefined;
  state: Exclude<TranslationStatus, 'source'>;
}

export interface TranslatedTexts {
  named: Readonly<Record<string, Translated>>;
  body: readonly Translated[];
}

/** Returns the state of each text of an entry in a language, from hashes alone. */
export function readTranslations(
  source: Texts,
  own: Texts | undefined,
  entry: EntryRecord | undefined,
): TranslatedTexts {
  const named = Object.entries(source.named).map(([key, text]) => [
    key,
    read(text, own?.named[key], entry?.texts[key]),
  ]);
  return { named: Object.fromEntries(named), body: readBody(source.body, own?.body ?? [], entry) };
}

/** A body without a fitting record belongs to the source text by text, if it has as many. */
function readBody(
  source: readonly string[],
  own: readonly string[],
  entry: EntryRecord | undefined,
): readonly Translated[] {
  const records = entry?.body?.length === own.length ? entry.body : undefined;
  if (!records)
    return source.map((text, index) =>
      read(text, own.length === source.length ? own[index] : undefined, undefined),
    );
  const made = records.map(({ hash }) => hash);
  const matches = matchBlocks(source.map(getTextHash), made);
  return source.map((text, index) => {
    const match = matches[index];
    return match === undefined ? { state: 'missing' } : read(text, own[match], records[match]);
  });
}

/** Words without a record count as made by a machine: the careful label. */
function read(
  source: string,
  text: string | undefined,
  record: TranslationRecord | undefined,
): Translated {
  if (text === undefined) return { state: 'missing' };
  if (!record) return { text, state: 'machine' };
  if (record.hash !== getTextHash(source)) return { text, record, state: 'outdated' };
  const isChecked = record.checked?.hash === getTextHash(text);
  return { text, record, state: isChecked ? 'checked' : 'machine' };
}
