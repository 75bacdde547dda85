import type { SpeechRules } from './run.ts';

/** Voices stop by themselves after some fifteen seconds: no piece may take longer, even said slowly. */
const MOST = 160;

/** Where a run stands in the text of its block. */
export interface Place {
  start: number;
  end: number;
  isWhole: boolean;
}

/**
 * Returns where a text is cut into pieces that are said one by one: at its sentences, and inside a
 * long one at a comma or a space. No cut falls inside a run that is said as a whole.
 */
export function findCuts(
  text: string,
  places: readonly Place[],
  segment: SpeechRules['segment'],
): number[] {
  // A line break in the source of a page is a space to the reader.
  const plain = text.replace(/\s/g, ' ');
  const starts = segment(plain).map((start) => moveOut(start, places));
  const cuts = [...new Set([0, ...starts, text.length])].toSorted((a, b) => a - b);
  return [
    ...new Set(cuts.flatMap((cut, at) => [cut, ...cutLong(plain, cut, cuts[at + 1], places)])),
  ];
}

function moveOut(cut: number, places: readonly Place[]): number {
  return places.find(({ start, end, isWhole }) => isWhole && start < cut && cut < end)?.end ?? cut;
}

function cutLong(text: string, start: number, end = start, places: readonly Place[]): number[] {
  const cuts: number[] = [];
  let from = start;
  while (end - from > MOST) {
    const cut = moveOut(from + findBreak(text.slice(from, from + MOST)), places);
    if (cut >= end) break;
    cuts.push(cut);
    from = cut;
  }
  return cuts;
}

/** The last comma or colon with a space in the second half, else the last space, else the end. */
function findBreak(text: string): number {
  const half = MOST / 2;
  const clause = [...text.matchAll(/[,;:،؛]\s/g)].findLast(({ index }) => index > half);
  if (clause) return clause.index + 2;
  const space = text.lastIndexOf(' ');
  return space > 0 ? space + 1 : text.length;
}
