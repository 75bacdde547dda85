import { expect, test } from '@playwright/test';
import { createFormats } from '../../src/i18n/formats.ts';
import { getLanguage } from '../../src/i18n/languages.ts';
import { getWords } from '../helpers/words.ts';

test.use({ javaScriptEnabled: false });

for (const language of ['nl', 'ar'] as const) {
  const words = getWords(language);
  const { date } = createFormats(getLanguage(language));

  test(`the dates of a programme stand in its text (${language})`, async ({ page }) => {
    await page.goto(`/${language}/programmes/met-opgeheven-hoofd/`);
    const run = page.locator('#run');
    await expect(run.getByText(date('2023-11-01'))).toBeVisible();
    await expect(run.getByText(date('2025-10-31'))).toBeVisible();
    await expect(run.locator('[data-status]:visible')).toHaveCount(1);
  });

  test(`each option of a country has its dates, one outcome and its reasons (${language})`, async ({
    page,
  }) => {
    await page.goto(`/${language}/countries/gh/`);
    const option = page.locator('[data-option=met-opgeheven-hoofd]');
    await expect(option.locator('.when').getByText(date('2025-10-31'))).toBeVisible();
    await expect(option.locator('.verdict:visible')).toHaveCount(1);
    await option.locator('summary').click();
    await expect(option.locator('.reason:visible').first()).toBeVisible();
  });

  test(`the amounts for Syria have their dates beside them (${language})`, async ({ page }) => {
    await page.goto(`/${language}/countries/sy/`);
    const option = page.locator('[data-option=syria-2025]');
    for (const [id, from, until] of [
      ['syria-2800', '2025-06', '2025-11'],
      ['syria-5000', '2025-11-17', '2025-12-31'],
    ] as const) {
      const amount = option.locator(`.told:has(#${id}) > .when`);
      await expect(amount.getByText(date(from))).toBeVisible();
      await expect(amount.getByText(date(until))).toBeVisible();
    }
  });

  test(`the language switch leads to the same page (${language})`, async ({ page }) => {
    await page.goto(`/${language}/countries/sy/`);
    const languages = page.getByRole('navigation', { name: words('nav.languages') });
    await languages.locator('summary').click();
    await languages.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL('/en/countries/sy/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Syria');
  });
}

test('a reader comes from the first page to a telephone number', async ({ page }) => {
  const words = getWords('nl');
  await page.goto('/');
  await page.getByRole('link', { name: 'Nederlands' }).click();
  await page.getByRole('link', { name: words('home.find-action') }).click();
  await page.getByRole('link', { name: 'Ghana', exact: true }).click();
  await expect(page.getByRole('heading', { name: words('call.heading') })).toBeVisible();
  await expect(page.locator('a[href^="tel:"]').first()).toBeVisible();
});
