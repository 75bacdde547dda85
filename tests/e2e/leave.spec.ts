import { type BrowserContext, expect, type Page, test } from '@playwright/test';
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

/** Answers for every other host with an empty page, and returns who was asked for what. */
async function answerOutside(context: BrowserContext, own = '') {
  const asked: { url: string; referer: string | undefined }[] = [];
  await context.route(
    (url) => url.origin !== own,
    (route) => {
      const request = route.request();
      asked.push({ url: request.url(), referer: request.headers().referer });
      return route.fulfill({ contentType: 'text/html', body: '<title>x</title>' });
    },
  );
  return asked;
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
