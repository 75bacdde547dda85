import { fold } from '../find/fold.ts';

/** A piece of a text between spaces, with the folded words in it: `laissez-passer,` holds two, `–` none. */
export interface Token {
  text: string;
  words: readonly string[];
}

/**
 * Cuts a text into its tokens. The index holds their folded words one after the other, so the
 * place of a word in the index leads back to its token.
 */
export function getTokens(text: string): readonly Token[] {
  return text
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, words: fold(part).split(' ').filter(Boolean) }));
}

/** Returns the folded words of a text, as the index holds them. */
export function getIndexedWords(text: string): readonly string[] {
  return getTokens(text).flatMap(({ words }) => words);
}

/** Returns which tokens hold the words at these places in the index. */
export function getTokensAt(
  tokens: readonly Token[],
  places: readonly number[],
): ReadonlySet<number> {
  const wanted = new Set(places);
  const found = new Set<number>();
  let place = 0;
  for (const [at, { words }] of tokens.entries()) {
    for (const _ of words) if (wanted.has(place++)) found.add(at);
  }
  return found;
}
