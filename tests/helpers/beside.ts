import { expect, type Locator, type Page } from '@playwright/test';
import type { LanguageTag } from '../../src/i18n/languages.ts';
import { getWords } from './words.ts';

/** Several times what it takes here, for a slow machine. */
const limit = 20_000;

/** The Dutch page with the client's language beside it, and the client's page with Dutch beside it. */
export const couples = [
  ['nl', 'ar'],
  ['ar', 'nl'],
] as const;

export const autonyms = { nl: 'Nederlands', en: 'English', ar: 'العربية' } as const;

/** The name of a language in another one, as the page says it. */
export function getName(own: LanguageTag, other: LanguageTag): string {
  return new Intl.DisplayNames(own, { type: 'language' }).of(other) ?? other;
}

/** A sentence of the page about the other language. */
export function getSentence(own: LanguageTag, key: string, other: LanguageTag): string {
  return getWords(own)(`beside.${key}`, { language: getName(own, other) });
}

/** Opens a page with another language beside it, by its address. */
export async function openBeside(
  page: Page,
  own: LanguageTag,
  path: string,
  other: LanguageTag,
  at?: string,
): Promise<void> {
  await page.goto(`/${own}${path}#beside=${other}${at ? `&at=${at}` : ''}`);
  await expect(getBar(page)).toBeVisible({ timeout: limit });
}

/** What stands above two languages, with the way back to one. */
export function getBar(page: Page): Locator {
  return page.locator('.beside-bar');
}

export function getButton(page: Page, own: LanguageTag, other: LanguageTag): Locator {
  return page.getByRole('button', { name: getSentence(own, 'show', other) });
}
