import { expect, type Locator, type Page, test } from '@playwright/test';
import { createFormats } from '../../src/i18n/formats.ts';
import { getLanguage, type LanguageTag } from '../../src/i18n/languages.ts';
import { type SiteCopy, serveCopy } from './site-copy.ts';
import { getWords } from './words.ts';

/** A test with a copy of the site of its own. */
export const keepTest = test.extend<{ site: SiteCopy; go: (path: string) => Promise<void> }>({
  site: async ({ page: _ }, use) => {
    const site = await serveCopy();
    await use(site);
    await site.close();
  },
  go: async ({ page, site }, use) => {
    await use(async (path) => {
      await page.goto(site.address + path);
    });
  },
});

/** Opens what keeping asks on the page that is open. */
export async function openKeep(page: Page, language: LanguageTag): Promise<Locator> {
  const words = getWords(language);
  await page.locator('details.kit > summary').click();
  await page.getByRole('link', { name: words('keep.open') }).click();
  const panel = page.getByRole('group', { name: words('keep.open') });
  await expect(panel).toBeVisible();
  return panel;
}

/** Keeps the page that is open, in its language and Dutch, or in Dutch and another. */
export async function keepPage(
  page: Page,
  language: LanguageTag,
  other?: string,
): Promise<Locator> {
  const words = getWords(language);
  const panel = await openKeep(page, language);
  if (other) await panel.getByRole('radio', { name: other }).check();
  await panel.getByRole('button', { name: words('keep.save'), exact: true }).click();
  await expect(panel.getByRole('status')).toHaveText(words('keep.saved'));
  return panel;
}

/** Removes the page that is open and was kept, and waits until it is gone. */
export async function removePage(page: Page, language: LanguageTag): Promise<void> {
  const words = getWords(language);
  const panel = page.getByRole('group', { name: words('keep.open') });
  await panel.getByRole('button', { name: words('keep.remove') }).click();
  await expect(panel.getByRole('status')).toHaveText(words('keep.removed'));
}

/** What this site left on the device. */
export function readTraces(page: Page) {
  return page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    cookie: document.cookie,
  }));
}

/** Nothing at all. */
export const noTraces = { caches: [], workers: 0, local: 0, session: 0, databases: 0, cookie: '' };

/** The addresses that are stored. */
export function readStored(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    if (!(await caches.has('wijzer-1'))) return [];
    const requests = await (await caches.open('wijzer-1')).keys();
    return requests.map(({ url }) => new URL(url).pathname).toSorted();
  });
}

/** The bytes that are stored. */
export function readSize(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const answers = await (await caches.open('wijzer-1')).matchAll();
    const blobs = await Promise.all(answers.map((answer) => answer.blob()));
    return blobs.reduce((sum, { size }) => sum + size, 0);
  });
}

/** A day as the pages of a language write it. */
export function formatDay(language: LanguageTag, day: string): string {
  return createFormats(getLanguage(language)).date(day);
}

/** The sentence on a copy of this day, with its age. */
export function getNotice(language: LanguageTag, day: string, age: string): string {
  return `${getWords(language)('keep.notice', { day: formatDay(language, day) })} ${age}`;
}

/** Today on the clock of the browser. */
export function readToday(page: Page): Promise<string> {
  return page.evaluate(() => {
    const now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  });
}
