/** Arabic writes the article and short words onto the word that follows. */
const ARABIC_PREFIX = /^[وف]?(?:ال|لل|بال|كال|[بكل])(?=\p{L}{2})/u;

/**
 * Returns true when one of the words found is a form of the word asked, both folded. Pagefind goes on
 * with fewer and fewer letters of a word that it does not know: `pasport` would find `pas`.
 */
export function isNear(asked: string, found: readonly string[]): boolean {
  const bare = strip(asked);
  return found.some((word) => countSameStart(bare, strip(word)) * 2 >= bare.length);
}

/** Returns true when each of the words asked has a form among the words found. */
export function isAnswered(asked: readonly string[], found: readonly string[]): boolean {
  return asked.every((word) => isNear(word, found));
}

function strip(word: string): string {
  return word.replace(ARABIC_PREFIX, '');
}

function countSameStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}
