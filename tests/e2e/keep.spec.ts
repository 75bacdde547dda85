import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect } from '@playwright/test';
import {
  formatDay,
  getNotice,
  keepPage,
  noTraces,
  openKeep,
  readSize,
  readStored,
  readToday,
  readTraces,
  removePage,
  keepTest as test,
} from '../helpers/keep.ts';
import { getWords } from '../helpers/words.ts';

const names = { nl: 'Ghana', ar: 'غانا' } as const;

for (const language of ['nl', 'ar'] as const) {
  const words = getWords(language);
  const address = `/${language}/countries/gh/`;

  test(`nothing is stored by reading, opening the tools or being asked (${language})`, async ({
    page,
    go,
  }) => {
    await go(address);
    const panel = await openKeep(page, language);
    await expect(panel.getByText(words('keep.seen'))).toBeVisible();
    await expect(panel.getByRole('button', { name: words('keep.save') })).toBeEnabled();
    expect(await readTraces(page)).toEqual(noTraces);
  });

  test(`before saving a reader sees the day and the size, and the size is what is stored (${language})`, async ({
    page,
    go,
  }) => {
    await go(address);
    const panel = await openKeep(page, language);
    const told = panel.locator('p').filter({ hasText: /kB|كيلوبايت/ });
    await expect(told).toContainText(formatDay(language, await readToday(page)));
    const kilobytes = Number(/(\d+)\s*(?:kB|كيلوبايت)/.exec((await told.textContent()) ?? '')?.[1]);
    await panel.getByRole('button', { name: words('keep.save') }).click();
    await expect(panel.getByRole('status')).toHaveText(words('keep.saved'));
    // The copies also hold the sentence that says so.
    const stored = (await readSize(page)) / 1000;
    expect(stored).toBeGreaterThan(kilobytes - 1);
    expect(stored).toBeLessThan(kilobytes + 1);
  });

  test(`a kept page is there without a connection and says of which day it is (${language})`, async ({
    page,
    go,
    context,
  }) => {
    await go(address);
    await expect(page.locator('[data-kept]')).toHaveCount(0);
    await keepPage(page, language);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(names[language]);
    await expect(page.locator('[data-kept]')).toHaveCount(0);
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(names[language]);
    const day = await readToday(page);
    await expect(page.locator('[data-kept]')).toHaveText(
      getNotice(language, day, words('keep.today')),
    );
  });

  test(`later a copy says how old it is on the clock of the reader (${language})`, async ({
    page,
    go,
    context,
  }) => {
    await go(address);
    await keepPage(page, language);
    const day = await readToday(page);
    await context.setOffline(true);
    for (const days of [1, 2, 3, 11, 100]) {
      await page.clock.setFixedTime(new Date(Date.parse(`${day}T12:00:00`) + days * 86_400_000));
      await page.reload();
      await expect(page.locator('[data-kept]')).toHaveText(
        getNotice(language, day, words('keep.age', { count: days })),
      );
    }
  });

  test(`its look, its clock and its tools work without a connection (${language})`, async ({
    page,
    go,
    context,
  }) => {
    await go(`/${language}/guides/money/`);
    await keepPage(page, language);
    await context.setOffline(true);
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    await page.reload();
    const panel = await openKeep(page, language);
    await expect(panel.getByRole('button', { name: words('keep.remove') })).toBeVisible();
    const sheets = await page.evaluate(() =>
      [...document.styleSheets].map((sheet) => sheet.cssRules.length),
    );
    expect(sheets.every((rules) => rules > 0)).toBe(true);
    expect(failed).toEqual([]);
  });

  test(`the language switch leads to the other kept language without a connection (${language})`, async ({
    page,
    go,
    context,
  }) => {
    await go(address);
    await keepPage(page, language, language === 'nl' ? 'العربية' : undefined);
    await context.setOffline(true);
    await page.reload();
    const other = language === 'nl' ? 'ar' : 'nl';
    await page.locator('.languages summary').click();
    await page.locator(`.languages a[hreflang=${other}]`).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(names[other]);
    const day = await readToday(page);
    await expect(page.locator('[data-kept]')).toHaveText(
      getNotice(other, day, getWords(other)('keep.today')),
    );
  });

  test(`a browser that cannot store says so in one sentence (${language})`, async ({
    page,
    go,
  }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'caches'));
    await go(address);
    const panel = await openKeep(page, language);
    await expect(panel).toHaveText(words('keep.unable'));
  });

  test(`a private window that refuses says so in one sentence (${language})`, async ({
    page,
    go,
  }) => {
    await page.addInitScript(() => {
      CacheStorage.prototype.has = () => Promise.reject(new DOMException('no', 'SecurityError'));
    });
    await go(address);
    await expect(await openKeep(page, language)).toHaveText(words('keep.unable'));
  });

  test(`a device without room says so, and nothing of it stays (${language})`, async ({
    page,
    go,
  }) => {
    await page.addInitScript(() => {
      const { put } = Cache.prototype;
      let left = 3;
      Cache.prototype.put = function (...parts) {
        left -= 1;
        if (left < 0) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
        return put.apply(this, parts);
      };
    });
    await go(address);
    const panel = await openKeep(page, language);
    await panel.getByRole('button', { name: words('keep.save') }).click();
    await expect(panel.getByRole('status')).toHaveText(words('keep.failed'));
    expect(await readTraces(page)).toEqual(noTraces);
  });

  test(`without the words the link leads on to the page about keeping (${language})`, async ({
    page,
    go,
  }) => {
    await page.route(/keep\.json$/, (route) => route.abort());
    await go(address);
    await page.locator('details.kit > summary').click();
    await page.getByRole('link', { name: words('keep.open') }).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/kept/$`));
  });
}

test('a page in Arabic is kept in Arabic and Dutch, a Dutch one in Dutch and what is chosen', async ({
  page,
  go,
}) => {
  await go('/ar/countries/gh/');
  await keepPage(page, 'ar');
  const isPage = (address: string) => address.endsWith('/gh/');
  expect((await readStored(page)).filter(isPage)).toEqual([
    '/ar/countries/gh/',
    '/nl/countries/gh/',
  ]);
  await removePage(page, 'ar');
  await go('/nl/countries/gh/');
  await keepPage(page, 'nl');
  expect((await readStored(page)).filter(isPage)).toEqual(['/nl/countries/gh/']);
  await removePage(page, 'nl');
  await page.getByRole('radio', { name: 'English' }).check();
  await page.getByRole('button', { name: getWords('nl')('keep.save') }).click();
  const saved = page.getByRole('status').filter({ hasText: getWords('nl')('keep.saved') });
  await expect(saved).toBeVisible();
  expect((await readStored(page)).filter(isPage)).toEqual([
    '/en/countries/gh/',
    '/nl/countries/gh/',
  ]);
});

test('keeping, reading and erasing ask no other site for anything and break no rule of the policy', async ({
  page,
  go,
  context,
  site,
}) => {
  const asked: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  context.on('console', (message) => complaints.push(message.text()));
  context.on('weberror', (error) => complaints.push(error.error().message));
  await go('/ar/countries/gh/');
  await keepPage(page, 'ar');
  await go('/ar/kept/');
  await page.getByRole('button', { name: getWords('ar')('keep.erase') }).click();
  await expect(page.getByRole('status')).toHaveText(getWords('ar')('keep.erased'));
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((url) => !url.startsWith(site.address))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a kept page is there when the browser is started again without a connection', async ({
  site,
  launchOptions,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'terugkeerwijzer-profile-'));
  try {
    const first = await chromium.launchPersistentContext(profile, launchOptions);
    const page = await first.newPage();
    await page.goto(`${site.address}/ar/countries/gh/`);
    await keepPage(page, 'ar');
    await first.close();
    await site.close();
    const second = await chromium.launchPersistentContext(profile, launchOptions);
    const again = await second.newPage();
    await again.goto(`${site.address}/ar/countries/gh/`);
    await expect(again.getByRole('heading', { level: 1 })).toHaveText(names.ar);
    await expect(again.locator('[data-kept]')).toBeVisible();
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
