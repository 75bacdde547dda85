import type { Day, PartialDate } from '../day.ts';

/** What the search knows of a page before it reads its text. */
export interface ListedPage {
  /** Its name in the index, a code that Pagefind makes. */
  id: string;
  /** Its address without language. */
  path: string;
  title: string;
  /** The newest date of its sources, or the day on which its text was changed. */
  date?: PartialDate | undefined;
  /** The same date, written in the language of the page: browsers lack the dates of several languages. */
  when?: string | undefined;
  /** The last day of what it tells of, when that is known. */
  until?: Day | undefined;
  /** True when it tells of something that is over, on any day. */
  past?: true | undefined;
}

/** Returns true when what a page tells of is over on the reader's day. */
export function isPast({ past, until }: ListedPage, day: Day): boolean {
  return past === true || (until !== undefined && day > until);
}
