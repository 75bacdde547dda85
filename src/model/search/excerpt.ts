import { getTokens, getTokensAt, type Token } from './tokens.ts';

/** What the search reads of a page. */
export interface PageText {
  text: string;
  /** Words from Dutch and English letters for what the page is about. The index holds them after the text. */
  terms: readonly string[];
}

/** A stretch of an excerpt; `isMarked` where it is a word that was looked for. */
export interface ExcerptPiece {
  text: string;
  isMarked: boolean;
}

/** This many tokens are two or three lines on a phone. */
const LENGTH = 28;
/** So many tokens before the first found word, to show what it belongs to. */
const LEAD = 6;
const CUT = '…';

/**
 * Returns the part of a text with the most of the words at `places` in the index, each marked. Where
 * only terms answer, these are the excerpt; where nothing does, it is the beginning.
 */
export function getExcerpt(
  { text, terms }: PageText,
  places: readonly number[],
): readonly ExcerptPiece[] {
  const tokens = getTokens(text);
  const found = getTokensAt(tokens, places);
  if (found.size === 0) {
    const named = findTerms(tokens, terms, places);
    if (named.length > 0) return named;
  }
  const from = findStart(tokens, found);
  const until = Math.min(from + LENGTH, tokens.length);
  const pieces = tokens
    .slice(from, until)
    .flatMap((token, at) => [
      ...(at > 0 ? [{ text: ' ', isMarked: false }] : []),
      ...mark(token.text, found.has(from + at)),
    ]);
  const before = from > 0 ? [{ text: `${CUT} `, isMarked: false }] : [];
  const after = until < tokens.length ? [{ text: ` ${CUT}`, isMarked: false }] : [];
  return join([...before, ...pieces, ...after]);
}

/** Returns the terms that answer, marked, when it is not the text that does. */
function findTerms(
  tokens: readonly Token[],
  terms: readonly string[],
  places: readonly number[],
): readonly ExcerptPiece[] {
  let start = tokens.flatMap(({ words }) => words).length;
  const named = terms.filter((term) => {
    const end = start + getTokens(term).flatMap(({ words }) => words).length;
    const isNamed = places.some((place) => place >= start && place < end);
    start = end;
    return isNamed;
  });
  return named.flatMap((term, at) => [
    ...(at > 0 ? [{ text: ' · ', isMarked: false }] : []),
    { text: term, isMarked: true },
  ]);
}

/** Returns where the stretch with the most found words begins: at a sentence, if one begins shortly before. */
function findStart(tokens: readonly Token[], found: ReadonlySet<number>): number {
  const places = [...found];
  let best = 0;
  let most = 0;
  for (const place of places) {
    const within = places.filter((other) => other >= place && other < place + LENGTH - LEAD);
    const words = new Set(within.flatMap((at) => tokens[at]?.words ?? []));
    if (words.size <= most) continue;
    most = words.size;
    best = place;
  }
  const first = Math.max(0, best - LEAD);
  for (let at = best; at >= first; at--) if (at === 0 || isEnd(tokens[at - 1])) return at;
  return first;
}

function isEnd(token: Token | undefined): boolean {
  return token !== undefined && /[.!?؟:።।]["”»)]*$/.test(token.text);
}

/** Marks the word in a token without the signs around it. */
function mark(text: string, isFound: boolean): readonly ExcerptPiece[] {
  const [, before = '', word = '', after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su.exec(text) ?? [];
  if (!isFound || word === '') return [{ text, isMarked: false }];
  return [
    { text: before, isMarked: false },
    { text: word, isMarked: true },
    { text: after, isMarked: false },
  ];
}

function join(pieces: readonly ExcerptPiece[]): readonly ExcerptPiece[] {
  const joined: ExcerptPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && !last.isMarked && !piece.isMarked) last.text += piece.text;
    else if (piece.text !== '') joined.push({ ...piece });
  }
  return joined;
}
