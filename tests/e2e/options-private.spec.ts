import { expect, test } from '@playwright/test';
import { findFaults } from '../helpers/axe.ts';
import { closeLanguages, findSpills, openDetails } from '../helpers/browser.ts';
import { openOptions } from '../helpers/options.ts';
import { getWords } from '../helpers/words.ts';

for (const language of ['nl', 'ar'] as const) {
  const t = getWords(language);

  test(`no answer leaves the device, and none is kept on it (${language})`, async ({
    page,
    context,
    baseURL,
  }) => {
    const sent: string[] = [];
    context.on('request', (request) =>
      sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
    );
    const options = await openOptions(page, language);
    await page.waitForLoadState('networkidle');
    expect(sent.filter((line) => line.includes('options.json'))).toEqual([]);
    await options.country.selectOption('ER');
    await options.choose('care', 'trafficking');
    await options.choose('stay', 'no-right-never');
    await expect(options.getOption('basis')).toBeVisible();
    await page.keyboard.press('Enter');
    await page.waitForLoadState('networkidle');
    expect(sent.filter((line) => line.includes('options.json'))).toHaveLength(1);
    // A request has no `#`, no `?`, no body, and goes nowhere else.
    const telling = sent.filter(
      (line) =>
        !line.startsWith(`GET ${baseURL}/`) || /[#?]|c=|s=|trafficking|never| .* \S/.test(line),
    );
    expect(telling).toEqual([]);
    const kept = await page.evaluate(async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await caches.keys()).length,
      location.search,
      location.hash.replace(/[^a-z]/g, ''),
    ]);
    expect(kept).toEqual(['', 0, 0, 0, '', 'cers']);
  });

  test(`where the answer cannot be loaded the page says so, and rules and countries stay (${language})`, async ({
    page,
  }) => {
    await page.route(/options\.json$/, (route) => route.abort());
    const options = await openOptions(page, language);
    await options.choose('from', 'nl');
    await expect(page.getByRole('alert')).toHaveText(t('options.failed'));
    await expect(page.locator('.letter a').first()).toBeVisible();
  });

  test(`the questions are answered and the answer read by keyboard alone (${language})`, async ({
    page,
  }) => {
    const options = await openOptions(page, language);
    const first = page
      .getByRole('group', { name: t('options.ask.from') })
      .getByRole('radio', { name: t('options.unsaid') });
    await first.focus();
    await page.keyboard.press('ArrowDown');
    await expect(options.status).not.toBeEmpty();
    await page.keyboard.press('Tab');
    await expect(options.country).toBeFocused();
    await options.toAnswer.focus();
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { name: t('options.heading') });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(options.answer.locator(':focus')).toHaveCount(1);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`questions and answer meet WCAG 2.2 AA as far as axe can tell, on a narrow phone (${colorScheme}, ${language})`, async ({
      page,
    }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 740 });
      const judge = async (part: string) => {
        await openDetails(page);
        expect(await findSpills(page)).toEqual([]);
        await closeLanguages(page);
        expect(await findFaults(page, { part, rules: 'practice' })).toEqual([]);
      };
      const options = await openOptions(page, language);
      await judge('main');
      await options.choose('stay', 'dublin');
      await options.choose('care', 'illness');
      await options.country.selectOption('PE');
      await expect(options.getOption('be-vt')).toBeVisible();
      await judge('.options-form');
      await judge('.options-answer');
    });
  }

  test(`on paper the answer stands with what was told, without the questions (${language})`, async ({
    page,
  }) => {
    const options = await openOptions(page, language, 'c=gh&s=14200020');
    await expect(options.getOption('basis')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.options-form')).toBeHidden();
    await expect(page.locator('.options-rules')).toBeHidden();
    await expect(options.answer.locator('.options-told dd')).toHaveCount(5);
    await expect(options.getOption('basis').locator('.outcome')).toBeVisible();
    await expect(options.getOption('basis').locator('.phone')).toBeVisible();
    await expect(options.answer.getByText(t('options.decides'))).toBeVisible();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test(`the page has all rules with their sources, and leads to every country (${language})`, async ({
      page,
    }) => {
      await page.goto(`/${language}/options/`);
      await expect(page.getByText(t('options.no-script'))).toBeVisible();
      await expect(page.locator('.options-form')).toBeHidden();
      await page.locator('.rules summary').getByText(t('options.ask.means')).click();
      const table = page.getByRole('table', { name: t('options.answer.means.yes') }).first();
      await expect(table.getByText(t('options.effect.against')).first()).toBeVisible();
      await expect(table.locator('.source a').first()).toBeVisible();
      await page.locator('.letter a[href$="/countries/gh/"]').click();
      await expect(page).toHaveURL(`/${language}/countries/gh/`);
    });
  });
}
