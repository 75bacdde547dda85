import type { Reason } from '../model/outcomes/outcome.ts';
import type { Piece } from './piece.ts';

/** A reason with the sentence that tells it to a reader. */
export interface ToldReason {
  reason: Reason;
  pieces: readonly Piece[];
}
