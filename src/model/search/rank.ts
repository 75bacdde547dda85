import type { Day } from '../day.ts';
import { findPageKind } from './page-kind.ts';
import { isPast, type ListedPage } from './page-list.ts';

/** A page that answers, and how well. */
export interface Answer {
  page: ListedPage;
  score: number;
  /** The places of the found words in the index of the page. */
  places: readonly number[];
  /** How many of the words it answers, when it need not answer all. */
  said?: number;
}

/** Two hundred pages of countries share most of their words: what is written on one subject comes first. */
const COUNTRY_WEIGHT = 0.5;

/** Returns answers in the order in which they are shown: what is over comes after everything that holds. */
export function rankAnswers(answers: readonly Answer[], day: Day): readonly Answer[] {
  const weigh = ({ page, score }: Answer) =>
    findPageKind(page.path) === 'country' ? score * COUNTRY_WEIGHT : score;
  return answers.toSorted(
    (a, b) =>
      Number(isPast(a.page, day)) - Number(isPast(b.page, day)) ||
      (b.said ?? 0) - (a.said ?? 0) ||
      weigh(b) - weigh(a),
  );
}
