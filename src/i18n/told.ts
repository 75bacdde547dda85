import type { Fact, FactAddress } from '../model/fact.ts';
import type { LanguageTag } from './languages.ts';
import type { Piece } from './piece.ts';
import type { TranslationStatus } from './translation-status.ts';

/** A fact with the sentence that tells it to a reader. */
export interface Told<F extends Fact = Fact> {
  address: FactAddress;
  fact: F;
  pieces: readonly Piece[];
  /** BCP 47 tag of the sentence; not always the reader's language. */
  lang: LanguageTag;
  state: TranslationStatus;
  /** Facts that say otherwise, each told in words where it has them. */
  disputes: readonly { pieces: readonly Piece[]; href: string; lang: string }[];
}
