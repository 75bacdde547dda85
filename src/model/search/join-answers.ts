import type { Answer } from './rank.ts';

/** Joins the answers to single words: each page once, with how many of the words it answers. */
export function joinAnswers(lists: readonly (readonly Answer[])[]): readonly Answer[] {
  const joined = new Map<string, Answer>();
  for (const answer of lists.flat()) {
    const { page, score, places } = answer;
    const other = joined.get(page.id);
    joined.set(page.id, {
      page,
      score: score + (other?.score ?? 0),
      places: [...(other?.places ?? []), ...places],
      said: (other?.said ?? 0) + 1,
    });
  }
  return [...joined.values()];
}
