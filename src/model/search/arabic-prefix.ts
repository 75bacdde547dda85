/** Arabic writes the article and short words onto the word that follows. */
const PREFIX = /^[وف]?(?:ال|لل|بال|كال|[بكل])(?=\p{L}{2})/u;

/** Returns a folded Arabic word without what is written onto its beginning, which now and then is the word's own. */
export function dropPrefix(word: string): string {
  return word.replace(PREFIX, '');
}
