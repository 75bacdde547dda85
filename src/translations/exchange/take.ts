import { parseUiKey } from '../../i18n/ui-keys.ts';
import type { Day } from '../../model/day.ts';
import type { CHECKERS, EntryRecord, Ledger, TranslationRecord } from '../../schemas/ledger.ts';
import type { Entry } from '../entries.ts';
import { getTextHash } from '../hash.ts';
import { INTERFACE } from '../interface.ts';
import { listRows } from '../overview.ts';
import type { Segment } from './segment.ts';
import type { Returned } from './xliff.ts';

/** The translations of one entry after taking what came back, and what is to be recorded of them. */
export interface Taken {
  entry: string;
  /** By key; of the interface with its plural form. */
  named: Readonly<Record<string, string>>;
  body: readonly (string | undefined)[];
  record: EntryRecord;
}

export interface Taking {
  day: Day;
  /** Who has read exactly these texts. */
  checked?: (typeof CHECKERS)[number] | undefined;
}

/**
 * Returns the entries that translations which came back change, in words or in who has checked them.
 * A text made from older Dutch is recorded so, and shows as outdated.
 */
export function takeReturned(
  returned: readonly Returned[],
  segments: readonly Segment[],
  entries: readonly Entry[],
  ledger: Ledger,
  lang: string,
  taking: Taking,
): readonly Taken[] {
  const known = new Map(segments.map((segment) => [segment.id, segment]));
  const byEntry = Map.groupBy(
    returned.filter(({ id, target }) => taking.checked || known.get(id)?.target !== target),
    ({ id }) => id.slice(0, id.indexOf('#')),
  );
  return entries
    .filter(({ name }) => byEntry.has(name))
    .map((entry) => {
      const own = new Map(
        (byEntry.get(entry.name) ?? []).map((text) => [text.id.slice(entry.name.length + 1), text]),
      );
      const before = segments.filter(({ id }) => id.startsWith(`${entry.name}#`));
      const texts = before.map(({ id, target }) => {
        const key = id.slice(entry.name.length + 1);
        return [key, own.get(key)?.target ?? target] as const;
      });
      const rows = listRows([entry], ledger, lang);
      const records = rows.flatMap(({ key, source, record }) => {
        const parts = [...own].filter(([form]) => getRecordKey(entry.name, form) === key);
        const [first] = parts;
        const target = texts.filter(([form]) => getRecordKey(entry.name, form) === key);
        if (target.every(([, text]) => text === undefined)) return [];
        const words = target.map(([, text]) => text ?? '');
        const made = entry.name === INTERFACE ? source : (first?.[1].source ?? source);
        const isNew = parts.some(
          ([form, text]) => known.get(`${entry.name}#${form}`)?.target !== text.target,
        );
        const fresh: TranslationRecord =
          isNew || !record ? { hash: getTextHash(made), made: taking.day, how: 'person' } : record;
        const checked = first &&
          taking.checked && {
            day: taking.day,
            role: taking.checked,
            hash: getTextHash(getHashed(entry.name, target, words)),
          };
        return [[key, checked ? { ...fresh, checked } : fresh] as const];
      });
      const isBody = (key: string) => /^body\.\d+$/.test(key) && entry.name !== INTERFACE;
      const body = records.filter(([key]) => isBody(key)).map(([, record]) => record);
      return {
        entry: entry.name,
        named: Object.fromEntries(
          texts.flatMap(([key, text]) => (text === undefined || isBody(key) ? [] : [[key, text]])),
        ),
        body: texts.filter(([key]) => isBody(key)).map(([, text]) => text),
        record: {
          texts: Object.fromEntries(records.filter(([key]) => !isBody(key))),
          ...(body.length > 0 && { body }),
        },
      };
    });
}

function getRecordKey(entry: string, key: string): string {
  return entry === INTERFACE ? parseUiKey(key).base : key;
}

/** What the hash of a checked text is made of: the text, or all plural forms the way `getUiTexts` joins them. */
function getHashed(
  entry: string,
  forms: readonly (readonly [string, string | undefined])[],
  words: readonly string[],
): string {
  const [first] = forms;
  if (entry !== INTERFACE || !first || parseUiKey(first[0]).category === undefined)
    return words[0] ?? '';
  const named = forms.map(([key, text]) => [parseUiKey(key).category ?? '', text ?? '']);
  return JSON.stringify(named.toSorted());
}
