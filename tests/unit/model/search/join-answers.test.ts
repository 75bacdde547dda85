import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinAnswers } from '../../../../src/model/search/join-answers.ts';
import { rankAnswers } from '../../../../src/model/search/rank.ts';

const papers = createAnswer('papers', 1, [3]);
const money = createAnswer('money', 9, [4]);

test('a page that answers more of the words comes before one that answers fewer, better', () => {
  const joined = joinAnswers([[papers, money], [createAnswer('papers', 1, [8])]]);
  expect(rankAnswers(joined, '2026-11-25')).toEqual([
    { ...papers, score: 2, places: [3, 8], said: 2 },
    { ...money, said: 1 },
  ]);
});

test('what is over comes last, however many of the words it answers', () => {
  const past = { ...papers, page: { ...papers.page, past: true as const } };
  const ranked = rankAnswers(joinAnswers([[past, money], [past]]), '2026-11-25');
  expect(ranked.map(({ page }) => page.id)).toEqual(['money', 'papers']);
});

test('every page is there once, with as many words as lists that hold it', () => {
  const pages = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
  fc.assert(
    fc.property(fc.array(pages, { maxLength: 5 }), (lists) => {
      const joined = joinAnswers(lists.map((ids) => ids.map((id) => createAnswer(id, 1, []))));
      const counts = Object.fromEntries(joined.map(({ page, said }) => [page.id, said]));
      const expected = Object.groupBy(lists.flat(), (id) => id);
      expect(joined).toHaveLength(Object.keys(expected).length);
      for (const [id, all] of Object.entries(expected)) expect(counts[id]).toBe(all?.length);
    }),
  );
});

function createAnswer(id: string, score: number, places: readonly number[]) {
  return { page: { id, path: `/guides/${id}/`, title: id }, score, places };
}
