import type { Line } from './options-file.ts';
import type { Piece } from './piece.ts';

/** Returns pieces as a script gets them: text as it is, and numbers to call as text. */
export function createLine(pieces: readonly Piece[]): Line {
  return pieces.map((piece) => {
    if (piece.kind === 'text') return piece.text;
    return piece.kind === 'phone' ? piece.phone.display : piece;
  });
}
