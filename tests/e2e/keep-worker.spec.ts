import { expect, type Page } from '@playwright/test';
import { stampWorker, writeWorker } from '../../src/integrations/worker.ts';
import { keepPage, noTraces, readStored, readTraces, keepTest as test } from '../helpers/keep.ts';
import { getWords } from '../helpers/words.ts';

/** Longer than a kept page waits for the network. */
const slow = 6000;

for (const language of ['nl', 'ar'] as const) {
  const words = getWords(language);
  const ghana = `/${language}/countries/gh/`;
  const syria = `/${language}/countries/sy/`;

  test(`a page that is not kept gives way to one that says what is, in its language (${language})`, async ({
    page,
    go,
    context,
  }) => {
    await go(ghana);
    await keepPage(page, language);
    await context.setOffline(true);
    await go(syria);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('offline.title'));
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const title = language === 'nl' ? 'Ghana' : 'غانا';
    await page.getByRole('link', { name: title, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    // Only the very address that was kept.
    await go(`${ghana}?page=2`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('offline.title'));
  });

  test(`with a slow server a kept page waits three seconds, then comes from the store (${language})`, async ({
    page,
    go,
    site,
  }) => {
    await go(ghana);
    await keepPage(page, language);
    site.delays.set(ghana, slow);
    const start = Date.now();
    await page.reload();
    await expect(page.locator('[data-kept]')).toBeVisible();
    expect(Date.now() - start).toBeGreaterThan(2900);
    expect(Date.now() - start).toBeLessThan(slow);
  });

  test(`with a slow server a page that is not kept is waited for (${language})`, async ({
    page,
    go,
    site,
  }) => {
    await go(ghana);
    await keepPage(page, language);
    site.delays.set(syria, 4000);
    await go(syria);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(words('offline.title'));
    await expect(page).toHaveURL(new RegExp(`${syria}$`));
  });

  test(`a server that fails gives way to the copy; one that knows no such page does not (${language})`, async ({
    page,
    go,
    site,
  }) => {
    await go(ghana);
    await keepPage(page, language);
    site.faults.set(ghana, { status: 503 });
    await page.reload();
    await expect(page.locator('[data-kept]')).toBeVisible();
    site.faults.set(ghana, { status: 404 });
    await page.reload();
    await expect(page.getByRole('main')).toHaveText('404');
  });

  test(`an error, a redirect and half a page are never stored (${language})`, async ({
    page,
    go,
    site,
    context,
  }) => {
    await go(ghana);
    await keepPage(page, language);
    for (const fault of [{ status: 404 }, { status: 302, location: syria }]) {
      site.faults.set(ghana, fault);
      await go(ghana);
    }
    site.faults.delete(ghana);
    // Another build, one of whose files cannot be had.
    site.deploy('broken');
    const stored = await readStored(page);
    const file = /src="(\/_astro\/[^"]+)"/.exec(
      site.read(`${language}/countries/gh/index.html`),
    )?.[1];
    site.faults.set(file ?? '', { status: 500 });
    await go(ghana);
    await expect(page.locator('.build')).toHaveText('broken');
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await go(ghana);
    await expect(page.locator('[data-kept]')).toBeVisible();
    await expect(page.locator('.build')).toHaveCount(0);
    expect(await readStored(page)).toEqual(expect.arrayContaining(stored));
    expect((await readStored(page)).filter((address) => address.endsWith('/sy/'))).toEqual([]);
  });

  test(`after a deploy the old copy keeps its look without a connection (${language})`, async ({
    page,
    go,
    site,
  }) => {
    await go(ghana);
    await keepPage(page, language);
    const look = await readLook(page);
    site.deploy('second');
    site.faults.set(ghana, { status: 503 });
    await page.reload();
    await expect(page.locator('[data-kept]')).toBeVisible();
    await expect(page.locator('.build')).toHaveCount(0);
    await page.locator('details.kit > summary').click();
    await expect(page.locator('.kit-print')).toBeVisible();
    expect(await readLook(page)).toEqual(look);
  });

  test(`after a deploy the new page takes the place of the copy, with its own files (${language})`, async ({
    page,
    go,
    site,
    context,
  }) => {
    await go(ghana);
    await keepPage(page, language);
    site.deploy('second');
    await go(ghana);
    await expect(page.locator('.build')).toHaveText('second');
    const script = await page.locator('script[type=module]').getAttribute('src');
    expect(script).toMatch(/-second\.js$/);
    await expect.poll(() => readStored(page)).toContain(script);
    await expect.poll(() => readKept(page, `/${language}/offline/`)).toContain('second');
    await context.setOffline(true);
    await page.reload();
    await expect(page.locator('[data-kept]')).toHaveCount(1);
    await expect(page.locator('.build')).toHaveText('second');
    await page.locator('details.kit > summary').click();
    await expect(page.locator('.kit-print')).toBeVisible();
  });

  test(`a new worker waits for open tabs, then drops old caches and files, not kept pages (${language})`, async ({
    page,
    go,
    site,
    context,
  }) => {
    await go(ghana);
    await keepPage(page, language);
    const other = await context.newPage();
    await other.goto(`${site.address}${ghana}`);
    await page.evaluate(() => caches.open('wijzer-0'));
    site.deploy('second');
    await go(ghana);
    await expect.poll(() => countWaiting(page)).toBe(1);
    // The tab of the build before still has its tools.
    await other.locator('details.kit > summary').click();
    await expect(other.locator('.kit-print')).toBeVisible();
    expect((await readTraces(page)).caches).toEqual(
      expect.arrayContaining(['wijzer-0', 'wijzer-1']),
    );
    await other.close();
    // A copy of the build before would still need its files.
    for (const address of new Set([ghana, '/nl/countries/gh/'])) {
      await go(address);
      await expect.poll(() => readKept(page, address)).toContain('second');
    }
    let last = page;
    // Who comes back before the browser has let the tab go still meets the worker of before.
    await expect(async () => {
      last = await leaveAndReturn(last, `${site.address}/${language}/kept/`);
      await expect
        .poll(async () => (await readTraces(last)).caches, { timeout: 2000 })
        .toEqual(['wijzer-1']);
    }).toPass({ timeout: 15_000 });
    await expect.poll(() => countOldFiles(last)).toBe(0);
    await context.setOffline(true);
    await last.goto(`${site.address}${ghana}`);
    await expect(last.locator('.build')).toHaveText('second');
    await expect(last.locator('[data-kept]')).toBeVisible();
  });

  test(`a build of the worker that ends it all leaves nothing (${language})`, async ({
    page,
    go,
    site,
  }) => {
    await go(ghana);
    await keepPage(page, language);
    expect(await readTraces(page)).not.toEqual(noTraces);
    await writeWorker(site.folder, 'kill');
    stampWorker(site.folder);
    await go(syria);
    await expect.poll(() => readTraces(page)).toEqual(noTraces);
    await go(ghana);
    await expect(page.locator('[data-kept]')).toHaveCount(0);
    expect(await readTraces(page)).toEqual(noTraces);
  });

  test(`what is read but not kept is never stored (${language})`, async ({ page, go }) => {
    await go(ghana);
    await keepPage(page, language);
    const stored = await readStored(page);
    for (const path of [syria, `/${language}/guides/money/`, '/']) await go(path);
    await page.waitForLoadState('networkidle');
    expect(await readStored(page)).toEqual(stored);
  });
}

/** How the page looks, in a few figures. */
function readLook(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    rules: [...document.styleSheets].map((sheet) => sheet.cssRules.length),
    font: getComputedStyle(document.body).fontFamily,
    heading: getComputedStyle(document.querySelector('h1') as Element).fontSize,
  }));
}

function readKept(page: Page, address: string): Promise<string> {
  return page.evaluate(async (path) => (await (await caches.match(path))?.text()) ?? '', address);
}

function countWaiting(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.waiting ? 1 : 0;
  });
}

async function countOldFiles(page: Page): Promise<number> {
  const stored = await readStored(page);
  return stored.filter((path) => path.startsWith('/_astro/') && !path.includes('-second.')).length;
}

/** Closes the last tab of the site and comes back. */
async function leaveAndReturn(page: Page, address: string): Promise<Page> {
  await page.goto('about:blank');
  const last = await page.context().newPage();
  await page.close();
  await last.goto(address);
  return last;
}
