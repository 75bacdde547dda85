import { createSentences } from '../../../model/speech/create-sentences.ts';
import type { SpeechRules } from '../../../model/speech/run.ts';
import { type PageBlock, readPage } from './read-page.ts';

/** A sentence, with where it stands on the page. */
export interface Passage {
  spoken: string;
  lang?: string | undefined;
  element: Element;
  /** Its text nodes: what is between them on the page is not read. */
  ranges: readonly Range[];
}

/** Returns what there is to read on the page, in order. */
export function readPassages(main: Element, rules: SpeechRules): readonly Passage[] {
  return readPage(main).flatMap((block) =>
    createSentences(block, rules).map(({ start, end, spoken, lang }) => ({
      spoken,
      lang,
      element: block.element,
      ranges: createRanges(block, start, end),
    })),
  );
}

/** False for what a reader cannot see now: another day's outcome, or a part that is folded. */
export function isShown({ element }: Passage): boolean {
  if (!element.isConnected) return false;
  return element.checkVisibility?.() ?? element.getClientRects().length > 0;
}

function createRanges({ nodes, runs }: PageBlock, start: number, end: number): Range[] {
  let at = 0;
  return runs.flatMap(({ text }, index) => {
    const from = Math.max(0, start - at);
    const to = Math.min(text.length, end - at);
    at += text.length;
    const node = nodes[index];
    if (!node || from >= to) return [];
    const range = new Range();
    range.setStart(node, from);
    range.setEnd(node, to);
    return [range];
  });
}
