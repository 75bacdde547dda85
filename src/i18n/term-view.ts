import type { Piece } from './piece.ts';

/** A word with its meaning, for one reader. */
export interface TermView {
  id: string;
  word: string;
  /** Other words for the same thing. */
  also: readonly string[];
  meaning: readonly Piece[];
  /** The word in Dutch and English, where the reader's language is another: people meet it in letters. */
  elsewhere: readonly { lang: 'nl' | 'en'; words: readonly string[] }[];
  sources: readonly string[];
}
