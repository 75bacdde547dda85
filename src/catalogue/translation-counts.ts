import { LANGUAGES, SOURCE_LANGUAGE } from '../i18n/languages.ts';
import type { TranslationCounts } from '../i18n/translation-status.ts';
import { collectEntries, getEntryName } from '../translations/entries.ts';
import { listRows } from '../translations/overview.ts';
import type { Library } from './content.ts';

/** Returns the state of every text in every language, computed from hashes. */
export function getTranslationCounts(library: Library): readonly TranslationCounts[] {
  const words = [...library.words].map(([place, own]) => {
    const [collection = '', id = ''] = place.split('/');
    return [`${getEntryName(collection, id)}/${own.lang}`, own] as const;
  });
  const entries = collectEntries({ ...library, words });
  return LANGUAGES.map(({ tag }) => {
    const counts = { source: 0, checked: 0, machine: 0, outdated: 0, missing: 0 };
    for (const { state } of listRows(entries, library.ledgers.get(tag), tag))
      counts[tag === SOURCE_LANGUAGE ? 'source' : state] += 1;
    return { tag, counts };
  });
}
