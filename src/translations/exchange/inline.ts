/** A piece of a text: words, a code that stays as it is, or words between two codes. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'code'; code: string }
  | { kind: 'pair'; before: string; after: string; children: readonly Inline[] };

const CODE = /\{\{[^{}]*\}\}/;
const LINK = /\[((?:[^[\]]|\[[^[\]]*\])*)\](\([^()\s]*\))/;
const STRONG = /\*\*((?:(?!\*\*).)+)\*\*/s;

/** Returns a text as pieces, so that a translator's tool keeps placeholders, links and bold words. `formatInline` gives back the same text. */
export function parseInline(text: string): readonly Inline[] {
  const found = [
    findFirst(text, LINK, ([, inside = '', address = '']) => ({
      kind: 'pair',
      before: '[',
      after: `]${address}`,
      children: parseInline(inside),
    })),
    findFirst(text, STRONG, ([, inside = '']) => ({
      kind: 'pair',
      before: '**',
      after: '**',
      children: parseInline(inside),
    })),
    findFirst(text, CODE, ([code]) => ({ kind: 'code', code })),
  ]
    .filter((one) => one !== undefined)
    .toSorted((a, b) => a.start - b.start)[0];
  if (!found) return text === '' ? [] : [{ kind: 'text', text }];
  const { start, end, piece } = found;
  return [
    ...(start > 0 ? [{ kind: 'text', text: text.slice(0, start) } as const] : []),
    piece,
    ...parseInline(text.slice(end)),
  ];
}

function findFirst(text: string, pattern: RegExp, create: (match: RegExpExecArray) => Inline) {
  const match = pattern.exec(text);
  return match
    ? { start: match.index, end: match.index + match[0].length, piece: create(match) }
    : undefined;
}

/** Returns the text that pieces stand for. */
export function formatInline(pieces: readonly Inline[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      if (piece.kind === 'code') return piece.code;
      return piece.before + formatInline(piece.children) + piece.after;
    })
    .join('');
}
