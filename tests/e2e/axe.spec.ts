import { expect, type Page, test } from '@playwright/test';
import type { LanguageTag } from '../../src/i18n/languages.ts';
import { findFaults } from '../helpers/axe.ts';
import { closeLanguages, listAddresses, openDetails } from '../helpers/browser.ts';
import { languageTags } from '../helpers/words.ts';

const widths = [320, 1280];

/** What is laid out for a wide screen is judged in each direction, as the page on accessibility says. */
const onWideScreens: readonly LanguageTag[] = ['nl', 'en', 'ar'];

/** Three times what it takes here, for a slow machine. */
const limit = 180_000;

const inDark = [
  '/nl/',
  '/nl/countries/gh/',
  '/ar/countries/sy/',
  '/ar/programmes/syria-2025/',
  '/ar/guides/step-by-step/',
  '/en/guides/questions/',
  '/nl/about/translations/',
];

for (const width of widths) {
  for (const language of width === 320 ? languageTags : onWideScreens) {
    test(`every kind of page meets WCAG 2.2 AA at ${width} pixels as far as axe can tell (${language})`, async ({
      page,
    }) => {
      test.setTimeout(limit);
      await page.setViewportSize({ width, height: 740 });
      expect(await findFaultsAt(page, listAddresses(language))).toEqual([]);
    });
  }
}

for (const width of widths) {
  test(`pages meet WCAG 2.2 AA in the dark at ${width} pixels`, async ({ page }) => {
    test.setTimeout(limit);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width, height: 740 });
    expect(await findFaultsAt(page, ['/', ...inDark])).toEqual([]);
  });
}

async function findFaultsAt(page: Page, addresses: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    await openDetails(page);
    await closeLanguages(page);
    for (const fault of await findFaults(page)) faults.push(`${address}: ${fault}`);
  }
  return faults;
}
