import type { Passage } from '../../src/checks/passages.ts';
import { MASK } from '../../src/checks/placeholders.ts';
import type { Location } from '../../src/checks/problem.ts';

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;

/** Returns every word of the texts with the places where it stands. Covered names and parts of addresses are left out. */
export function collectWords(passages: readonly Passage[]): Map<string, Location[]> {
  const places = new Map<string, Location[]>();
  for (const { prose } of passages) {
    for (const { text, at } of prose) {
      for (const match of text.matchAll(WORD)) {
        const [found] = match;
        const before = text[match.index - 1];
        const after = text[match.index + found.length];
        if (before === MASK || after === MASK) continue;
        const word = found.replaceAll('’', "'");
        places.set(word, [...(places.get(word) ?? []), at(match.index, found.length)]);
      }
    }
  }
  return places;
}
