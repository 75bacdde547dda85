import type { Piece } from './piece.ts';

/** What rests on a source: by entry, and for the lists of countries only the countries (ISO 3166-1 alpha-2). */
export interface RestingFactsView {
  entries: readonly {
    title: string;
    href: string;
    facts: readonly { pieces: readonly Piece[]; href: string }[];
  }[];
  visa: readonly string[];
  dac: readonly string[];
  languages: readonly string[];
  codes: readonly string[];
}
