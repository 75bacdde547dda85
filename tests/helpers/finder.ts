import type { Locator, Page } from '@playwright/test';
import type { LanguageTag } from '../../src/i18n/languages.ts';
import { getWords } from './words.ts';

/** Where the lookup stands: a field on two pages, and a panel over every other. */
export const places = [
  { place: 'home page', path: '/', isPanel: false },
  { place: 'list of countries', path: '/countries/', isPanel: false },
  { place: 'panel', path: '/countries/gh/', isPanel: true },
] as const;

export type Place = (typeof places)[number];

/** What a reader meets of the lookup. */
export interface Lookup {
  field: Locator;
  list: Locator;
  options: Locator;
  status: Locator;
  /** What stands in place of the list when nothing is found. */
  rest: Locator;
}

/** Goes to a page of a language and opens its lookup, as far as it comes. */
export async function openLookup(
  page: Page,
  language: LanguageTag,
  { path, isPanel }: Place,
): Promise<Lookup> {
  await page.goto(`/${language}${path}`);
  if (isPanel) await getWay(page, language).click();
  else await page.locator('.finder input').focus();
  const lookup = getLookup(page, language);
  await lookup.field.waitFor();
  return lookup;
}

/** The parts of the lookup by their roles. */
export function getLookup(page: Page, language: LanguageTag): Lookup {
  const name = getWords(language)('finder.label');
  const list = page.getByRole('listbox', { name });
  return {
    field: page.getByRole('combobox', { name }),
    list,
    options: list.getByRole('option'),
    status: page.locator('[role=status]'),
    rest: page.locator('.finder-rest:visible'),
  };
}

/** The header's way to all countries. */
export function getWay(page: Page, language: LanguageTag): Locator {
  return page.getByRole('link', { name: getWords(language)('nav.find'), exact: true });
}

/** The panel over the page. */
export function getPanel(page: Page, language: LanguageTag): Locator {
  return page.getByRole('dialog', { name: getWords(language)('finder.label') });
}
