import { isWithin } from '../model/phase.ts';

/**
 * Shows what holds on the reader's own day: a page built before an end date says "ended" after it.
 * Everything to show is in the page already, each part with the days on which it holds.
 */
function showDay(day: string): void {
  for (const part of document.querySelectorAll<HTMLElement>(
    '[data-show-from], [data-show-until]',
  )) {
    const { showFrom, showUntil, phaseOutcome } = part.dataset;
    part.hidden = !isWithin(day, { from: showFrom, until: showUntil });
    const option = part.closest<HTMLElement>('[data-outcome]');
    if (!part.hidden && phaseOutcome && option) option.dataset.outcome = phaseOutcome;
  }
}

function getDay(now: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

showDay(getDay(new Date()));
