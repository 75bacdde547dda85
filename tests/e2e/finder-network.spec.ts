import { expect, type Page, test } from '@playwright/test';
import { getLookup, getPanel, getWay, openLookup, places } from '../helpers/finder.ts';
import { getWords } from '../helpers/words.ts';

const [home, , panel] = places;
const names = /find\.json$/;
const script = /\/start\.[^/]*\.js$/;

/** Longer than the lookup waits, in milliseconds. */
const tooLong = 6000;

for (const language of ['nl', 'ar'] as const) {
  const words = getWords(language);

  for (const place of places) {
    test(`nothing is loaded before the first use, and then two files once (${place.place}, ${language})`, async ({
      page,
    }) => {
      const asked = listRequests(page);
      await page.goto(`/${language}${place.path}`, { waitUntil: 'networkidle' });
      expect(asked.filter((url) => names.test(url) || script.test(url))).toEqual([]);
      asked.length = 0;
      const way = getWay(page, language);
      if (place.isPanel) await way.click();
      else await page.locator('.finder input').focus();
      const { field, options } = getLookup(page, language);
      await field.pressSequentially('gui');
      await expect(options.first()).toBeVisible();
      if (place.isPanel) {
        await page.keyboard.press('Escape');
        await way.click();
        await field.pressSequentially('som');
        await expect(options.first()).toBeVisible();
      }
      await page.waitForLoadState('networkidle');
      expect(asked).toHaveLength(2);
      expect(asked.filter((url) => names.test(url))).toHaveLength(1);
      expect(asked.filter((url) => script.test(url))).toHaveLength(1);
    });
  }

  test(`what was typed before the names came is answered when they come (${language})`, async ({
    page,
  }) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    await page.route(names, async (route) => {
      await promise;
      await route.continue();
    });
    await page.goto(`/${language}/`);
    await page.locator('.finder input').pressSequentially('burma');
    const { options } = getLookup(page, language);
    await expect(options).toHaveCount(0);
    resolve();
    await expect(options.first()).toBeVisible();
  });

  test(`the link in the header leads on when the names take too long (${language})`, async ({
    page,
  }) => {
    await page.route(names, (route) => setTimeout(() => route.abort().catch(() => {}), tooLong));
    await page.goto(`/${language}${panel.path}`);
    await getWay(page, language).click();
    await expect(page).toHaveURL(`/${language}${panel.path}`);
    await expect(page).toHaveURL(`/${language}/countries/`, { timeout: tooLong });
  });

  test(`the link in the header leads on at the second press (${language})`, async ({ page }) => {
    await page.route(names, () => {});
    await page.goto(`/${language}${panel.path}`);
    await getWay(page, language).click();
    await getWay(page, language).click();
    await expect(page).toHaveURL(`/${language}/countries/`, { timeout: 2000 });
  });

  for (const [what, pattern] of [
    ['names', names],
    ['script', script],
  ] as const) {
    test(`the link in the header leads on when the ${what} cannot be had (${language})`, async ({
      page,
    }) => {
      await page.route(pattern, (route) => route.abort());
      await page.goto(`/${language}${panel.path}`);
      await getWay(page, language).click();
      await expect(page).toHaveURL(`/${language}/countries/`);
      await expect(page.locator('.letter a').first()).toBeVisible();
    });

    test(`without the ${what} the field goes, and the links stay and lead on (${language})`, async ({
      page,
    }) => {
      await page.route(pattern, (route) => route.abort());
      await page.goto(`/${language}${home.path}`);
      const input = page.locator('.finder input');
      await input.focus();
      await expect(input).toBeHidden();
      const letters = page.getByRole('navigation', { name: words('countries.letters') });
      await expect(letters.getByRole('link').first()).toBeVisible();
      await getWay(page, language).click();
      await expect(page).toHaveURL(`/${language}/countries/`);
    });
  }

  test(`an answer that is no list of names counts as none (${language})`, async ({ page }) => {
    await page.route(names, (route) => route.fulfill({ status: 404, body: '{}' }));
    await page.goto(`/${language}${home.path}`);
    await page.locator('.finder input').focus();
    await expect(page.locator('.finder input')).toBeHidden();
  });

  for (const place of places) {
    test(`no word that is typed leaves the device (${place.place}, ${language})`, async ({
      page,
      context,
    }) => {
      const sent: string[] = [];
      context.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
      const { options, rest } = await openLookup(page, language, place);
      for (const text of ['eritrea', 'xqzwvland']) {
        await page.keyboard.type(text);
        await expect(options.first().or(rest).first()).toBeVisible();
        await page.waitForLoadState('networkidle');
        await page.keyboard.press('ControlOrMeta+a');
      }
      expect(sent.length).toBeGreaterThan(2);
      const typed = sent.filter((line) => /erit|xqz|%|\?/.test(line.replace(/^data:[^ ]*/, '')));
      expect(typed).toEqual([]);
      const stored = await page.evaluate(() => [
        document.cookie,
        localStorage.length,
        sessionStorage.length,
        location.search + location.hash,
      ]);
      expect(stored).toEqual(['', 0, 0, '']);
    });
  }

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test(`no field is shown, and letters and names lead on (${language})`, async ({ page }) => {
      await page.goto(`/${language}/`);
      await expect(page.locator('.finder')).toBeHidden();
      await page.getByRole('link', { name: words('home.find-action') }).click();
      await expect(page).toHaveURL(`/${language}/countries/`);
      await expect(page.locator('.finder')).toBeHidden();
      await page.locator('a[href$="/countries/gh/"]').click();
      await getWay(page, language).click();
      await expect(page).toHaveURL(`/${language}/countries/`);
      await expect(getPanel(page, language)).toHaveCount(0);
    });
  });
}

function listRequests(page: Page): string[] {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  return urls;
}
