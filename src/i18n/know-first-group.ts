import type { Piece } from './piece.ts';
import type { Told } from './told.ts';

/** Facts to know first, with the name of the programme or organisation they are about. */
export interface KnowFirstGroup {
  about: readonly Piece[];
  items: readonly Told[];
}
