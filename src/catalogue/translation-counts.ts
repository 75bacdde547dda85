import { LANGUAGES, SOURCE_LANGUAGE } from '../i18n/languages.ts';
import type { TranslationCounts } from '../i18n/translation-status.ts';
import { collectEntries } from '../translations/entries.ts';
import { listRows } from '../translations/overview.ts';
import type { Library } from './content.ts';
import { getEntryName, isWordsCollection } from './words.ts';

/** Returns the state of every text in every language, computed from hashes. */
export function getTranslationCounts(library: Library): readonly TranslationCounts[] {
  const words = [...library.words].map(([place, own]) => [getFolderPlace(place), own] as const);
  const entries = collectEntries({ ...library, words });
  return LANGUAGES.map(({ tag }) => {
    const counts = { source: 0, checked: 0, machine: 0, outdated: 0, missing: 0 };
    for (const { state } of listRows(entries, library.ledgers.get(tag), tag))
      counts[tag === SOURCE_LANGUAGE ? 'source' : state] += 1;
    return { tag, counts };
  });
}

/** `supportLevels/basis/nl` is `support-levels/basis/nl` in the folder of content. */
function getFolderPlace(place: string): string {
  const [collection = '', id = '', lang = ''] = place.split('/');
  return isWordsCollection(collection) ? `${getEntryName(collection, id)}/${lang}` : place;
}
