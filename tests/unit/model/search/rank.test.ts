import { expect, test } from 'vitest';
import { findPageKind } from '../../../../src/model/search/page-kind.ts';
import type { ListedPage } from '../../../../src/model/search/page-list.ts';
import { rankAnswers } from '../../../../src/model/search/rank.ts';

const programme = { path: '/programmes/met-opgeheven-hoofd/', until: '2025-10-31' };

test('what is over comes after everything that holds, on the day of the reader', () => {
  const pages = [[programme, 9] as const, [{ path: '/guides/money/' }, 1] as const];
  expect(rank(pages, '2025-10-31')).toEqual(['/programmes/met-opgeheven-hoofd/', '/guides/money/']);
  expect(rank(pages, '2025-11-01')).toEqual(['/guides/money/', '/programmes/met-opgeheven-hoofd/']);
});

test('what is known from history is over on any day', () => {
  const old = { path: '/organisations/sdt/', past: true as const };
  const now = { path: '/organisations/vwn/' };
  expect(rank([[old, 9] as const, [now, 1] as const], '1999-01-01')).toEqual([now.path, old.path]);
});

test('a text on the subject comes before a country that names it as often', () => {
  const pages = [
    [{ path: '/countries/gh/' }, 1.5] as const,
    [{ path: '/guides/money/' }, 1] as const,
  ];
  expect(rank(pages, '2026-11-25')[0]).toBe('/guides/money/');
});

test('lists, sources, the start and the search itself are not searched', () => {
  for (const path of [
    '/',
    '/countries/',
    '/programmes/',
    '/sources/',
    '/sources/seed-001/',
    '/search/',
    '/guides/',
    '/stories/',
  ])
    expect(findPageKind(path), path).toBeUndefined();
  expect(findPageKind('/stories/ghana-after-eighteen-years/')).toBe('guide');
  expect(findPageKind('/about/')).toBe('about');
});

function rank(pages: readonly (readonly [Partial<ListedPage>, number])[], day: string) {
  const answers = pages.map(([page, score]) => ({
    page: { id: '', path: '', title: '', ...page },
    score,
    places: [],
  }));
  return rankAnswers(answers, day).map(({ page }) => page.path);
}
