import { showDay } from './clock/show-day.ts';

/**
 * Shows what holds on the reader's own day: a page built before an end date says "ended" after it.
 * Everything to show is in the page already, each part with the days on which it holds.
 */
showDay(document, new Date());
