import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { chooser, pageTypes } from '../../scripts/shared/page-types.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const addresses = [
  chooser,
  ...['nl', 'ar'].flatMap((language) =>
    Object.values(pageTypes).map((path) => `/${language}${path}`),
  ),
];

const inDark = [chooser, '/nl/countries/gh/', '/ar/countries/sy/', '/ar/programmes/syria-2025/'];

for (const address of addresses) {
  test(`${address} meets WCAG 2.2 AA as far as axe can tell`, async ({ page }) => {
    await open(page, address);
    expect(await findFaults(page)).toEqual([]);
  });
}

for (const address of inDark) {
  test(`${address} meets WCAG 2.2 AA in the dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, address);
    expect(await findFaults(page)).toEqual([]);
  });
}

/** What is folded away is judged too. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
}

async function findFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: tags, resultTypes: ['violations'] })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
