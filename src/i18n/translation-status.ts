import type { LanguageTag } from './languages.ts';

/** How a reader's text came about: written first, translated by machine, checked by a reader, made from an older text, or absent. */
export type TranslationStatus = 'source' | 'machine' | 'checked' | 'outdated' | 'missing';

/** How many texts of a language are in which state. */
export interface TranslationCounts {
  tag: LanguageTag;
  counts: Readonly<Record<TranslationStatus, number>>;
}
