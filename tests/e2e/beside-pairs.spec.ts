import { expect, type Page, test } from '@playwright/test';
import { pageTypes } from '../../scripts/shared/page-types.ts';
import { couples, openBeside } from '../helpers/beside.ts';

/** The start has no tools, nor have pages that nobody looks for: about this device, about nothing, to share another. */
const without = /^\/(?:$|404\.html|kept\/|offline\/|share\/)/;
const paths = Object.values(pageTypes).filter((path) => !without.test(path));

/** On which pages a language says more or less than another: the word in a Dutch or English letter. */
const uneven = new Set(['/glossary/']);

for (const [own, other] of couples) {
  test(`on every kind of page ${other} stands beside ${own}, and says the same of the same`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    const faults: string[] = [];
    for (const path of paths) {
      await openBeside(page, own, path, other);
      const found = await findUnequal(page, other);
      faults.push(...found.map((fault) => `${path}: ${fault}`));
      const lone = await page.locator('beside-none').count();
      if (lone > 0 !== uneven.has(path)) faults.push(`${path}: ${lone} blocks without counterpart`);
      expect(await page.locator('beside-row').count(), path).toBeGreaterThan(3);
    }
    expect(faults).toEqual([]);
  });

  for (const moment of ['2025-10-30T12:00', '2030-01-01T12:00']) {
    test(`${other} beside ${own} says what holds on the reader's own day (${moment})`, async ({
      page,
    }) => {
      await page.clock.setFixedTime(new Date(moment));
      await openBeside(page, own, '/countries/gh/', other);
      const statuses = await page
        .locator('[data-option=met-opgeheven-hoofd] .when')
        .evaluateAll((all) =>
          all.flatMap((when) =>
            ['beside-own', 'beside-other'].map((half) =>
              [...when.querySelectorAll<HTMLElement>(`${half} [data-status]`)]
                .filter(({ hidden }) => !hidden)
                .map(({ dataset }) => dataset.status)
                .join(),
            ),
          ),
        );
      const status = moment.startsWith('2025') ? 'current' : 'ended';
      expect(statuses.slice(0, 2)).toEqual([status, status]);
    });
  }
}

/** Pairs whose halves do not link to the same pages, name the same days, sources and numbers; and ids that stand twice. */
function findUnequal(page: Page, other: string): Promise<string[]> {
  return page.evaluate((other) => {
    const read = (half: Element) =>
      [...half.querySelectorAll('a, time, data, [data-source]')]
        .map((element) => {
          const href = element.getAttribute('href')?.replace(/^\/[a-z]+\//, '/');
          const text =
            href?.startsWith('/') || href?.includes('#') ? href.replace(/^.*#/, '#') : href;
          return [text, element.getAttribute('datetime'), element.getAttribute('value')].join();
        })
        .toSorted()
        .join('; ');
    const faults = [...document.querySelectorAll('main beside-row')].flatMap((row) => {
      const [own, second] = row.children;
      if (!own || !second || row.closest('.beside-bar') || row.querySelector('beside-none'))
        return [];
      const [a, b] = [read(own), read(second)];
      return a === b ? [] : [`${own.textContent?.slice(0, 40)}: ${a} is not ${b}`];
    });
    const astray = [...document.querySelectorAll('beside-other[lang] a[href^="/"]:not([hreflang])')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter(
        (href) => href !== '/' && !href.startsWith(`/${other}/`) && !href.startsWith('/data/'),
      );
    const here = [...document.querySelectorAll('beside-other[lang] a[href^="#"]')].map(
      ({ outerHTML }) => outerHTML,
    );
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const doubled = ids.filter((id, at) => ids.indexOf(id) !== at);
    return [...faults, ...astray, ...here, ...doubled];
  }, other);
}
