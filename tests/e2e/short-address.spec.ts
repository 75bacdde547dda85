import { expect, type Page, test } from '@playwright/test';
import { getShortAddress } from '../../src/i18n/short-address.ts';
import { findFaults } from '../helpers/axe.ts';
import { getWords } from '../helpers/words.ts';

for (const language of ['nl', 'ar'] as const) {
  const words = getWords(language);
  const address = `/${language}/countries/gh/`;

  for (const javaScriptEnabled of [true, false]) {
    const way = javaScriptEnabled ? 'with' : 'without';
    test(`a short address opens the page and takes no place in the history, ${way} a script (${language})`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(`/${language}/`);
      await page.goto(getShortAddress(address), { waitUntil: 'commit' });
      await expect(page).toHaveURL(address);
      await page.goBack();
      await expect(page).toHaveURL(`/${language}/`);
      await context.close();
    });
  }

  test(`a browser that does not follow a short address shows a link (${language})`, async ({
    page,
  }) => {
    await stayOnShort(page, address);
    await page.goto(getShortAddress(address));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('share.opening'));
    await expect(page).toHaveTitle('Wijzer');
    expect(await findFaults(page, { rules: 'all' })).toEqual([]);
    await page.unroute(`**${address}`);
    await page.getByRole('link', { name: words('share.open') }).click();
    await expect(page).toHaveURL(address);
  });
}

/** Keeps the browser on a short address, as one does that follows no refresh. */
function stayOnShort(page: Page, address: string) {
  return page.route(`**${address}`, (route) => route.abort('aborted'));
}
