import { isWithin } from '../../model/phase.ts';
import { getDay } from '../get-day.ts';

/** Shows within `page` what holds on the reader's own day, and hides what does not. */
export function showDay(page: ParentNode, now: Date): void {
  const day = getDay(now);
  for (const part of page.querySelectorAll<HTMLElement>('[data-show-from], [data-show-until]')) {
    const { showFrom, showUntil, phaseOutcome } = part.dataset;
    part.hidden = !isWithin(day, { from: showFrom, until: showUntil });
    const option = part.closest<HTMLElement>('[data-outcome]');
    if (!part.hidden && phaseOutcome && option) option.dataset.outcome = phaseOutcome;
  }
}
