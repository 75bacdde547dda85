import { formatInline, type Inline, parseInline } from './exchange/inline.ts';

/** `long`: with accents and half as long again. `mirrored`: the same, written from right to left. */
export type PseudoStyle = 'long' | 'mirrored';

const ACCENTS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aåbƀcçdđeéfƒgĝhĥiîjĵkķlļmɱnñoöpþqɋrŕsštţuûvṽwŵxẋyýzž'.matchAll(/([a-z])(.)/gu)].flatMap(
    ([, plain = '', accented = '']) => [
      [plain, accented],
      [plain.toUpperCase(), accented.toUpperCase()],
    ],
  ),
);

const [MIRROR, END] = ['\u202E', '\u202C'];

/**
 * Returns English words as no language writes them, between brackets: what stands on a page without
 * brackets was forgotten, and what does not fit will not fit in other languages. Codes stay as they are.
 */
export function writePseudo(text: string, style: PseudoStyle): string {
  const change = (piece: Inline): Inline => {
    if (piece.kind === 'code') return piece;
    if (piece.kind === 'pair') return { ...piece, children: piece.children.map(change) };
    const words = piece.text.replace(/[a-z]/gi, (letter) => {
      const accented = ACCENTS[letter] ?? letter;
      return /[aeiou]/i.test(letter) ? accented + accented : accented;
    });
    return { kind: 'text', text: style === 'mirrored' ? `${MIRROR}${words}${END}` : words };
  };
  return `⟦${formatInline(parseInline(text).map(change))}⟧`;
}
