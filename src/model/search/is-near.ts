import { dropPrefix } from './arabic-prefix.ts';

/**
 * Returns true when one of the words found is a form of the word asked, both folded. Pagefind goes on
 * with fewer and fewer letters of a word that it does not know: `pasport` would find `pas`.
 */
export function isNear(asked: string, found: readonly string[]): boolean {
  const bare = dropPrefix(asked);
  return found.some((word) => countSameStart(bare, dropPrefix(word)) * 2 >= bare.length);
}

/** Returns true when each of the words asked has a form among the words found. */
export function isAnswered(asked: readonly string[], found: readonly string[]): boolean {
  return asked.every((word) => isNear(word, found));
}

function countSameStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}
