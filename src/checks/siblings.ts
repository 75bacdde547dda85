import type { LanguageTag } from '../i18n/languages.ts';
import type { Passage } from './passages.ts';

/** Groups passages by the text they are a version of; each group has at most one passage per language. */
export function groupByText(passages: readonly Passage[]): Map<string, Map<LanguageTag, Passage>> {
  const groups = new Map<string, Map<LanguageTag, Passage>>();
  for (const passage of passages) {
    const name = `${passage.collection}/${passage.id}#${passage.key}`;
    const group = groups.get(name) ?? new Map<LanguageTag, Passage>();
    groups.set(name, group.set(passage.lang, passage));
  }
  return groups;
}
