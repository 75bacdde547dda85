import type { Page } from '@playwright/test';
import { chooser, pageTypes } from '../../scripts/shared/page-types.ts';
import type { LanguageTag } from '../../src/i18n/languages.ts';

/** One address of every kind of page in a language, and the page on which a reader chooses one. */
export function listAddresses(language: LanguageTag): string[] {
  return [chooser, ...Object.values(pageTypes).map((path) => `/${language}${path}`)];
}

/** What is folded away is judged too. */
export async function openDetails(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
}
