import type { LanguageTag } from './languages.ts';
import type { TranslationStatus } from './translation-status.ts';

/** A text as a reader gets it. */
export interface Part {
  text: string;
  /** The language it is in: the reader's, or the one that stands in for it. */
  lang: LanguageTag;
  state: TranslationStatus;
}
