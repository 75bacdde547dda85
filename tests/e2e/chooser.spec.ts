import { type Browser, expect, test } from '@playwright/test';
import { chooser } from '../../scripts/shared/page-types.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { languageTags } from '../helpers/words.ts';

const usual: readonly string[] = languageTags;

for (const { locale, own } of [
  { locale: 'ar', own: ['ar'] },
  { locale: 'ar-SY', own: ['ar'] },
  { locale: 'en-GB', own: ['en'] },
  { locale: 'nl', own: ['nl'] },
  { locale: 'ti-ER', own: ['ti'] },
  { locale: 'sw', own: [] },
]) {
  test(`a browser in ${locale} sees ${own[0] ?? 'no language'} marked, and is sent nowhere`, async ({
    browser,
  }) => {
    const order = [...own, ...usual.filter((tag) => !own.includes(tag))];
    expect(await readChooser(browser, { locale })).toEqual({ order, own });
  });
}

test('without a script every language is there in the usual order, and leads to its pages', async ({
  browser,
}) => {
  const found = await readChooser(browser, { locale: 'ar', javaScriptEnabled: false });
  expect(found).toEqual({ order: usual, own: [] });
});

/** The languages in the order in which they stand, and those that are marked; every one leads to its home page. */
async function readChooser(browser: Browser, options: Parameters<Browser['newContext']>[0]) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(chooser, { waitUntil: 'networkidle' });
  await expect(page).toHaveURL(chooser);
  const rows = await page.getByRole('main').getByRole('listitem').all();
  const order: (string | null)[] = [];
  const own: (string | null)[] = [];
  for (const row of rows) {
    const tag = await row.getAttribute('lang');
    order.push(tag);
    if (await row.locator('.yours').isVisible()) own.push(tag);
  }
  for (const { tag, autonym } of LANGUAGES) {
    const link = page.getByRole('main').getByRole('link', { name: autonym });
    await expect(link).toHaveAttribute('href', `/${tag}/`);
  }
  await context.close();
  return { order, own };
}
