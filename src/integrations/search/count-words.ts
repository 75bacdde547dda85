import { fold } from '../../model/find/fold.ts';

/** How often a folded text says each of some words; a word that it does not say is absent. */
export type Counts = ReadonlyMap<string, number>;

/** A shorter word, such as "lp", begins too many others to count where it begins one. */
const SHORT = 5;
const START = 2;

/**
 * Returns a function that counts words in a folded text, also where they begin longer words. It
 * looks at each place of a text once: there are many words, and the texts of a site are long.
 */
export function createCounter(words: Iterable<string>): (text: string) => Counts {
  const byStart = new Map<string, string[]>();
  for (const word of new Set([...words].map(fold))) {
    const start = word.slice(0, START);
    if (word !== '') byStart.set(start, [...(byStart.get(start) ?? []), word]);
  }
  return (text) => {
    const counts = new Map<string, number>();
    for (let at = 0; at < text.length; at = getNext(text, at)) {
      for (const word of byStart.get(text.slice(at, at + START)) ?? []) {
        if (says(text, at, word)) counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
    return counts;
  };
}

function says(text: string, at: number, word: string): boolean {
  if (!text.startsWith(word, at)) return false;
  const end = text[at + word.length] ?? ' ';
  return end === ' ' || word.length >= SHORT;
}

/** Returns where the next word begins, or the length of the text after the last. */
function getNext(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 ? text.length : space + 1;
}
