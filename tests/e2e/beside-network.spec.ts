import { expect, type Page, test } from '@playwright/test';
import {
  autonyms,
  couples,
  getBar,
  getButton,
  getSentence,
  openBeside,
} from '../helpers/beside.ts';

const ghana = '/countries/gh/';
const wordFile = /beside\.json$/;

for (const [own, other] of couples) {
  const target = new RegExp(`/${other}${ghana}$`);

  test(`nothing is loaded until a reader opens the tools, and nothing is kept or sent elsewhere (${own} with ${other})`, async ({
    page,
    context,
    baseURL,
  }) => {
    const requests: string[] = [];
    const complaints: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    context.on('console', (message) => complaints.push(message.text()));
    context.on('weberror', (error) => complaints.push(error.error().message));
    await page.goto(`/${own}${ghana}`, { waitUntil: 'networkidle' });
    expect(requests.filter((url) => wordFile.test(url) || /\/start\./.test(url))).toEqual([]);
    await page.locator('.kit > summary').click();
    await getButton(page, own, other).click();
    await expect(getBar(page)).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => target.test(url))).toHaveLength(1);
    expect(requests.filter((url) => new URL(url).origin !== baseURL || /[?#]/.test(url))).toEqual(
      [],
    );
    expect(complaints).toEqual([]);
    const kept = await page.evaluate(async () => [
      document.cookie,
      localStorage.length + sessionStorage.length,
      (await indexedDB.databases()).length + (await caches.keys()).length,
    ]);
    expect(kept).toEqual(['', 0, 0]);
  });

  for (const [what, fail] of [
    ['does not come', (page: Page) => page.route(target, (route) => route.abort())],
    [
      'is not there',
      (page: Page) => page.route(target, (route) => route.fulfill({ status: 404, body: '' })),
    ],
    [
      'is another page',
      (page: Page) =>
        page.route(target, (route) =>
          route.fulfill({ contentType: 'text/html', body: '<html lang="xx"><main>x</main>' }),
        ),
    ],
  ] as const) {
    test(`a reader is told when the page in ${other} ${what}, with the plain way to it (${own})`, async ({
      page,
    }) => {
      await fail(page);
      await page.goto(`/${own}${ghana}#beside=${other}`);
      const status = page
        .getByRole('status')
        .filter({ hasText: getSentence(own, 'failed', other) });
      await expect(status).toBeVisible();
      await expect(page.locator('beside-row')).toHaveCount(0);
      await page.unroute(target);
      await status.getByRole('link', { name: getSentence(own, 'open', other) }).click();
      await expect(page).toHaveURL(`/${other}${ghana}`);
    });

    test(`a second try works after the page in ${other} ${what} (${own})`, async ({ page }) => {
      await fail(page);
      await page.goto(`/${own}${ghana}#beside=${other}`);
      await expect(page.getByText(getSentence(own, 'failed', other))).toBeVisible();
      await page.unroute(target);
      await getButton(page, own, other).click();
      await expect(getBar(page)).toBeVisible();
      await expect(page.getByText(getSentence(own, 'failed', other))).toHaveCount(0);
    });
  }

  test(`what only the page in ${other} has comes without its id, and its buttons as words (${own})`, async ({
    page,
  }) => {
    await page.route(target, async (route) => {
      const answer = await route.fetch();
      const extra = '<p id="call">extra <button type="button" id="be">key</button></p>';
      const body = (await answer.text()).replace('</h1>', `</h1>${extra}`);
      await route.fulfill({ response: answer, body });
    });
    await openBeside(page, own, ghana, other);
    const added = page.locator('main p', { hasText: 'extra key' });
    await expect(added.locator('beside-none')).toHaveText(getSentence(own, 'only', other));
    await expect(added.getByRole('button')).toHaveCount(0);
    await expect(page.locator('#call')).toHaveCount(1);
    await expect(page.locator('#be')).toHaveCount(1);
  });

  for (const [what, pattern] of [
    ['words', wordFile],
    ['script', /\/start\.[^/]*\.js$/],
  ] as const) {
    test(`without the ${what} the links stay and lead to ${other} (${own})`, async ({ page }) => {
      await page.route(pattern, (route) => route.abort());
      await page.goto(`/${own}${ghana}`);
      await page.locator('.kit > summary').click();
      await page.waitForLoadState('networkidle');
      await page.locator('.kit').getByRole('link', { name: autonyms[other] }).click();
      await expect(page).toHaveURL(`/${other}${ghana}`);
    });
  }

  test(`who changes their mind while ${other} is on its way gets one language (${own})`, async ({
    page,
  }) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    await page.route(target, async (route) => {
      await promise;
      await route.continue();
    });
    await page.goto(`/${own}${ghana}`);
    await page.locator('.kit > summary').click();
    const button = getButton(page, own, other);
    await button.click();
    await expect(button).toHaveAttribute('aria-busy', 'true');
    await button.click();
    resolve();
    await expect(button).not.toHaveAttribute('aria-busy');
    await expect(page.locator('beside-row')).toHaveCount(0);
    await expect(page).toHaveURL(`/${own}${ghana}`);
    await openBeside(page, own, ghana, other);
  });
}
