import type { Day } from '../model/day.ts';
import type { EntryRecord, Ledger, TranslationRecord } from '../schemas/ledger.ts';
import type { Entry } from './entries.ts';
import { getTextHash } from './hash.ts';
import type { Texts } from './texts.ts';

/** How and when the translations were made that are recorded now. */
export interface Making {
  made: Day;
  how: TranslationRecord['how'];
  /** True for an entry whose translations were all brought up to date. */
  isFresh: (entry: string) => boolean;
}

/**
 * Returns the ledger of a language with a record for every translation it has. Records of what is
 * gone are dropped. A record stays as it is, unless its entry is fresh and its source has changed.
 */
export function stampLedger(
  ledger: Ledger,
  entries: readonly Entry[],
  lang: string,
  making: Making,
): Ledger {
  const records = entries.flatMap(({ name, source, versions }) => {
    const own = versions.get(lang);
    const record = own && stampEntry(ledger[name], source, own, making, making.isFresh(name));
    return record ? [[name, record] as const] : [];
  });
  return Object.fromEntries(records);
}

function stampEntry(
  old: EntryRecord | undefined,
  source: Texts,
  own: Texts,
  making: Making,
  isFresh: boolean,
): EntryRecord {
  const create = (text: string): TranslationRecord => ({
    hash: getTextHash(text),
    made: making.made,
    how: making.how,
  });
  const renew = (text: string, record: TranslationRecord | undefined) => {
    const isCurrent = record?.hash === getTextHash(text);
    return record && (isCurrent || !isFresh) ? record : create(text);
  };
  const texts = Object.entries(source.named).flatMap(([key, text]) =>
    own.named[key] === undefined ? [] : [[key, renew(text, old?.texts[key])] as const],
  );
  const body = stampBody(old?.body, source.body, own.body, renew);
  return { texts: Object.fromEntries(texts), ...(body && { body }) };
}

/** A body that has as many texts as Dutch belongs to it text by text; another keeps the records it has. */
function stampBody(
  old: readonly TranslationRecord[] | undefined,
  source: readonly string[],
  own: readonly string[],
  renew: (text: string, record: TranslationRecord | undefined) => TranslationRecord,
): TranslationRecord[] | undefined {
  if (own.length === 0) return undefined;
  if (own.length !== source.length) return old?.length === own.length ? [...old] : undefined;
  const known = new Map(old?.map((record) => [record.hash, record]));
  return source.map((text, index) => {
    const inPlace = old?.length === own.length ? old[index] : undefined;
    return renew(text, known.get(getTextHash(text)) ?? inPlace);
  });
}
