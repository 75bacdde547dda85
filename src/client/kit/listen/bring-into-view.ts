import type { Passage } from './passage.ts';

/** How far down the free part of the screen a sentence is put, so that what follows is seen too. */
const SHARE = 0.25;

/** Moves the page so that a sentence stands between the bars over it, if it does not already. */
export function bringIntoView({ ranges, element }: Passage, bars: Iterable<Element>): void {
  const boxes = ranges.map((range) => range.getBoundingClientRect());
  const { top, bottom } = boxes[0] ?? element.getBoundingClientRect();
  const end = boxes.at(-1)?.bottom ?? bottom;
  const free = findFree(bars);
  if (top >= free.top && end <= free.bottom) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const to = free.top + (free.bottom - free.top) * SHARE;
  scrollBy({ top: top - to, behavior: isCalm ? 'instant' : 'smooth' });
}

/** The part of the screen that no bar covers. */
function findFree(bars: Iterable<Element>): { top: number; bottom: number } {
  let top = 0;
  let bottom = innerHeight;
  for (const bar of bars) {
    const { position } = getComputedStyle(bar);
    if (position !== 'fixed' && position !== 'sticky') continue;
    const box = bar.getBoundingClientRect();
    if (box.top + box.bottom < innerHeight) top = Math.max(top, box.bottom);
    else bottom = Math.min(bottom, box.top);
  }
  return { top, bottom };
}
