import { expect, type Page, test } from '@playwright/test';
import { pageTypes } from '../../scripts/shared/page-types.ts';
import { getShortAddress } from '../../src/i18n/short-address.ts';
import { openLookup, places } from '../helpers/finder.ts';
import { answerOutside } from '../helpers/outside.ts';
import { getWords } from '../helpers/words.ts';

const weather = 'https://www.knmi.nl/';

for (const language of ['nl', 'ar'] as const) {
  const address = `/${language}/countries/gh/`;
  const name = getWords(language)('leave.link');

  test(`leaving takes the place of the page, and asks nobody before (${language})`, async ({
    context,
    page,
    baseURL,
  }) => {
    const asked = await answerOutside(context, baseURL);
    await page.goto(`/${language}/`);
    await page.goto(address, { waitUntil: 'networkidle' });
    const length = await page.evaluate(() => history.length);
    expect(asked).toEqual([]);

    await page.getByRole('link', { name }).click();
    await expect(page).toHaveURL(weather);
    expect(asked).toEqual([{ url: weather, referer: undefined }]);
    expect(await page.evaluate(() => history.length)).toBe(length);
    await page.goBack();
    await expect(page).toHaveURL(`/${language}/`);
  });

  test(`the page is blank before the other one has come (${language})`, async ({ page }) => {
    await page.route(weather, () => {});
    await page.goto(address);
    const shown = await page.getByRole('link', { name }).evaluate((link: HTMLAnchorElement) => {
      link.click();
      const { height } = document.documentElement.getBoundingClientRect();
      return { height, href: location.pathname };
    });
    expect(shown).toEqual({ height: 0, href: address });
  });

  test(`Shift three times leaves (${language})`, async ({ context, page, baseURL }) => {
    await answerOutside(context, baseURL);
    await page.goto(address);
    await press(page, 'Shift', 'Shift', 'Shift');
    await expect(page).toHaveURL(weather);
  });

  test(`Shift in other ways does not leave (${language})`, async ({ context, page, baseURL }) => {
    const asked = await answerOutside(context, baseURL);
    await page.goto(address);
    await press(page, 'Shift', 'Shift', 'a', 'Shift', 'Shift', 'Tab');
    for (let count = 0; count < 5; count += 1) await page.keyboard.down('Shift');
    await page.keyboard.up('Shift');
    await press(page, 'Tab');
    for (const pause of [0, 900, 900, 900]) {
      await page.waitForTimeout(pause);
      await press(page, 'Shift');
    }
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).toHaveURL(address);
    expect(asked).toEqual([]);
  });

  for (const [width, height] of [
    [360, 740],
    [740, 360],
    [1280, 900],
  ] as const) {
    test(`it is in reach with everything open, wherever the page is scrolled to, on ${width} by ${height} pixels (${language})`, async ({
      browser,
    }) => {
      test.setTimeout(90_000);
      const isMobile = width < 1280;
      const viewport = { width, height };
      const page = await browser.newPage({ viewport, isMobile, hasTouch: isMobile });
      for (const path of Object.values(pageTypes)) {
        await page.goto(`/${language}${path}`);
        for (const summary of await page.locator('.kit > summary').all()) await summary.click();
        for (const share of [0, 0.5, 1]) {
          await page.evaluate((part) => scrollTo(0, part * document.body.scrollHeight), share);
          expect(await isInReach(page), `${path} at ${share}`).toBe(true);
        }
      }
      await page.close();
    });

    for (const place of places) {
      test(`it is in reach from the lookup on the ${place.place} on ${width} by ${height} pixels, also with the keys (${language})`, async ({
        browser,
        baseURL,
      }) => {
        const isMobile = width < 1280;
        const viewport = { width, height };
        const context = await browser.newContext({ viewport, isMobile, hasTouch: isMobile });
        await answerOutside(context, baseURL);
        const page = await context.newPage();
        const { field, options } = await openLookup(page, language, place);
        await field.fill('a');
        await options.first().waitFor();
        expect(await isInReach(page)).toBe(true);
        await press(page, 'Shift', 'Shift', 'Shift');
        await expect(page).toHaveURL(weather);
        await context.close();
      });
    }
  }

  test(`it is in reach on a short address that does not open by itself (${language})`, async ({
    context,
    page,
    baseURL,
  }) => {
    await answerOutside(context, baseURL);
    await page.route(`**${address}`, (route) => route.abort('aborted'));
    await page.goto(getShortAddress(address));
    expect(await isInReach(page)).toBe(true);
    await press(page, 'Shift', 'Shift', 'Shift');
    await expect(page).toHaveURL(weather);
  });

  test(`without a script it is a plain link (${language})`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const asked = await answerOutside(context, baseURL);
    const page = await context.newPage();
    await page.goto(address);
    await page.getByRole('link', { name }).click();
    await expect(page).toHaveURL(weather);
    expect(asked).toEqual([{ url: weather, referer: undefined }]);
    await context.close();
  });
}

test('a reader can leave before choosing a language', async ({ context, page, baseURL }) => {
  await answerOutside(context, baseURL);
  await page.goto('/');
  await press(page, 'Shift', 'Shift', 'Shift');
  await expect(page).toHaveURL(weather);
});

/** Whether the whole of it is on the screen, with nothing over it. */
function isInReach(page: Page): Promise<boolean> {
  return page.locator('a.leave').evaluate((link) => {
    const { left, right, top, bottom } = link.getBoundingClientRect();
    const onTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const isOnScreen = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    return isOnScreen && onTop !== null && link.contains(onTop);
  });
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
