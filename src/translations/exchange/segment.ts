import { getLanguage, type LanguageTag, SOURCE_LANGUAGE } from '../../i18n/languages.ts';
import type { TranslationStatus } from '../../i18n/translation-status.ts';
import { CATEGORIES, groupUiKeys } from '../../i18n/ui-keys.ts';
import type { Ledger } from '../../schemas/ledger.ts';
import type { Entry } from '../entries.ts';
import { INTERFACE } from '../interface.ts';
import { listRows } from '../overview.ts';

/** A text as a translator gets it. */
export interface Segment {
  /** `guides/money#body.3`, `ui#keep.age_few`. */
  id: string;
  source: string;
  target?: string | undefined;
  state: Exclude<TranslationStatus, 'source'>;
  /** What helps: the English, and for which numbers a plural form is. */
  notes: readonly string[];
}

type Resources = Readonly<Record<string, string>>;

/** Returns every text of the site as a translator into `lang` gets it. */
export function listSegments(
  entries: readonly Entry[],
  ui: ReadonlyMap<string, Resources>,
  ledgers: ReadonlyMap<string, Ledger>,
  lang: LanguageTag,
): readonly Segment[] {
  const english = new Map(
    listRows(entries, ledgers.get('en'), 'en').map((row) => [`${row.entry}#${row.key}`, row.text]),
  );
  return listRows(entries, ledgers.get(lang), lang).flatMap((row): Segment[] => {
    const id = `${row.entry}#${row.key}`;
    if (row.entry === INTERFACE) return listForms(row.key, row.state, ui, lang);
    const second = lang === 'en' ? undefined : english.get(id);
    const notes = second === undefined ? [] : [`English: ${second}`];
    return [{ id, source: row.source, target: row.text, state: row.state, notes }];
  });
}

/** A text of the interface with a number is one segment for each plural form of the language. */
function listForms(
  base: string,
  state: Segment['state'],
  ui: ReadonlyMap<string, Resources>,
  lang: LanguageTag,
): Segment[] {
  const [source, english, own] = [SOURCE_LANGUAGE, 'en', lang].map(
    (tag) => groupUiKeys(ui.get(tag) ?? {}).get(base) ?? new Map<string, string>(),
  );
  const { pluralCategories } = new Intl.PluralRules(getLanguage(lang).intl).resolvedOptions();
  const isPlain = source?.has('') ?? false;
  const categories = isPlain
    ? ['']
    : CATEGORIES.filter((category) => pluralCategories.includes(category) || own?.has(category));
  return categories.map((category) => {
    const choose = (forms?: ReadonlyMap<string, string>) =>
      forms?.get(category) ?? forms?.get('other');
    const second = lang === 'en' ? undefined : choose(english);
    return {
      id: `${INTERFACE}#${base}${category === '' ? '' : `_${category}`}`,
      source: choose(source) ?? '',
      target: own?.get(category),
      state,
      notes: [
        ...(second === undefined ? [] : [`English: ${second}`]),
        ...(category === '' ? [] : [`Plural form: ${category}`]),
      ],
    };
  });
}
