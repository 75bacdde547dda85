import { getTranslationStatus } from '../checks/translation-status.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../i18n/languages.ts';
import type { TranslationCounts } from '../i18n/translation-status.ts';
import type { Library } from './content.ts';

/** Returns the state of every text in every language, computed from hashes. */
export function getTranslationCounts({ words }: Library): readonly TranslationCounts[] {
  const sources = [...words].filter(([key]) => key.endsWith(`/${SOURCE_LANGUAGE}`));
  return LANGUAGES.map(({ tag }) => {
    const counts = { source: 0, checked: 0, machine: 0, outdated: 0, missing: 0 };
    for (const [key, source] of sources) {
      const own = words.get(key.replace(/[^/]*$/, tag));
      const base = words.get(key.replace(/[^/]*$/, own?.translation?.of ?? SOURCE_LANGUAGE));
      counts[getTranslationStatus(own, base ?? source)] += 1;
    }
    return { tag, counts };
  });
}
