import type { Ledger, TranslationRecord } from '../schemas/ledger.ts';
import type { Entry } from './entries.ts';
import { readTranslations, type Translated } from './states.ts';

/** One text of the site and its translation into one language. */
export interface Row {
  /** The name of the entry. */
  entry: string;
  /** `title`, `statements.<id>`, `body.3`, the key of an interface text. */
  key: string;
  source: string;
  text: string | undefined;
  record: TranslationRecord | undefined;
  state: Translated['state'];
}

/** Returns every text of the site with its translation into `lang`, in the order of the entries. */
export function listRows(
  entries: readonly Entry[],
  ledger: Ledger | undefined,
  lang: string,
): readonly Row[] {
  return entries.flatMap(({ name, source, versions }) => {
    const { named, body } = readTranslations(source, versions.get(lang), ledger?.[name]);
    const create = (key: string, text: string, { text: own, record, state }: Translated): Row => ({
      entry: name,
      key,
      source: text,
      text: own,
      record,
      state,
    });
    return [
      ...Object.entries(source.named).flatMap(([key, text]) => {
        const translated = named[key];
        return translated ? [create(key, text, translated)] : [];
      }),
      ...source.body.flatMap((text, index) => {
        const translated = body[index];
        return translated ? [create(`body.${index + 1}`, text, translated)] : [];
      }),
    ];
  });
}
