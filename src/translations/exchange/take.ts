import { parseUiKey } from '../../i18n/ui-keys.ts';
import type { Day } from '../../model/day.ts';
import type { CHECKERS, EntryRecord, Ledger, TranslationRecord } from '../../schemas/ledger.ts';
import type { Entry } from '../entries.ts';
import { getTextHash } from '../hash.ts';
import { INTERFACE } from '../interface.ts';
import { listRows, type Row } from '../overview.ts';
import { getUiTexts } from '../texts.ts';
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
  const back = new Map(returned.map((text) => [text.id, text]));
  const forms = Map.groupBy(
    segments.map((segment) => createForm(segment, back.get(segment.id))),
    ({ entry }) => entry,
  );
  return entries.flatMap((entry): Taken[] => {
    const own = forms.get(entry.name) ?? [];
    const isTouched = own.some((form) => isNew(form) || (form.back && taking.checked));
    return isTouched ? [takeEntry(entry, own, listRows([entry], ledger, lang), taking)] : [];
  });
}

/** A text as it was and as it came back; of the interface one plural form. */
interface Form {
  entry: string;
  key: string;
  /** The key of its record, which plural forms share. */
  group: string;
  before: string | undefined;
  back: Returned | undefined;
}

function createForm({ id, target }: Segment, back: Returned | undefined): Form {
  const at = id.indexOf('#');
  const [entry, key] = [id.slice(0, at), id.slice(at + 1)];
  const group = entry === INTERFACE ? parseUiKey(key).base : key;
  return { entry, key, group, before: target, back };
}

function getText({ before, back }: Form): string | undefined {
  return back?.target ?? before;
}

function isNew({ before, back }: Form): boolean {
  return back !== undefined && back.target !== before;
}

function takeEntry(
  { name }: Entry,
  forms: readonly Form[],
  rows: readonly Row[],
  taking: Taking,
): Taken {
  const groups = Map.groupBy(forms, ({ group }) => group);
  const records = rows.flatMap((row) => {
    const record = renewRecord(row, groups.get(row.key) ?? [], taking);
    return record ? [[row.key, record] as const] : [];
  });
  const isBody = (key: string) => name !== INTERFACE && /^body\.\d+$/.test(key);
  const body = records.filter(([key]) => isBody(key)).map(([, record]) => record);
  const named = forms.flatMap((form) => {
    const text = getText(form);
    return text === undefined || isBody(form.key) ? [] : [[form.key, text]];
  });
  return {
    entry: name,
    named: Object.fromEntries(named),
    body: forms.filter(({ key }) => isBody(key)).map(getText),
    record: {
      texts: Object.fromEntries(records.filter(([key]) => !isBody(key))),
      ...(body.length > 0 && { body }),
    },
  };
}

/** Who confirms a text confirms it beside the Dutch that stands in the file. */
function renewRecord(
  { entry, source, record, key }: Row,
  forms: readonly Form[],
  { day, checked }: Taking,
): TranslationRecord | undefined {
  const texts = forms.flatMap((form) => {
    const text = getText(form);
    return text === undefined ? [] : [[form.key, text] as const];
  });
  const [first] = texts;
  if (!first) return undefined;
  const back = forms.find((form) => form.back)?.back;
  const made = entry === INTERFACE || !back ? source : back.source;
  const isFresh = !record || forms.some(isNew);
  const fresh: TranslationRecord = isFresh
    ? { hash: getTextHash(made), made: day, how: 'person' }
    : record;
  if (!checked || !back) return fresh;
  const text = entry === INTERFACE ? getUiTexts(Object.fromEntries(texts)).named[key] : first[1];
  return {
    ...fresh,
    hash: getTextHash(made),
    checked: { day, role: checked, hash: getTextHash(text ?? '') },
  };
}
