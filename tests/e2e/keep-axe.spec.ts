import { expect, type Page } from '@playwright/test';
import { findFaults } from '../helpers/axe.ts';
import { findSpills } from '../helpers/browser.ts';
import { keepPage, openKeep, keepTest as test } from '../helpers/keep.ts';
import { getWords } from '../helpers/words.ts';

for (const language of ['nl', 'ar'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every state of keeping meets WCAG 2.2 AA as far as axe can tell (${colorScheme}, ${language})`, async ({
      page,
      go,
      context,
    }) => {
      test.setTimeout(90_000);
      const words = getWords(language);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 740 });
      await go(`/${language}/countries/gh/`);
      const panel = await openKeep(page, language);
      await expect(panel.getByRole('button', { name: words('keep.save') })).toBeEnabled();
      await judge(page);
      await page.reload();
      await keepPage(page, language);
      await judge(page);
      await go(`/${language}/kept/`);
      await expect(page.locator('section.keep')).toHaveCount(1);
      await judge(page);
      await context.setOffline(true);
      await go(`/${language}/countries/gh/`);
      await expect(page.locator('[data-kept]')).toBeVisible();
      await judge(page);
      await go(`/${language}/countries/sy/`);
      await expect(page.locator('section.keep')).toHaveCount(1);
      await judge(page);
      await context.setOffline(false);
      await go(`/${language}/kept/`);
      await page.getByRole('button', { name: words('keep.erase') }).click();
      await expect(page.getByText(words('keep.none'))).toBeVisible();
      await judge(page);
    });
  }

  test(`keys alone keep a page and come to the list of what is kept (${language})`, async ({
    page,
    go,
  }) => {
    const words = getWords(language);
    await go(`/${language}/countries/gh/`);
    await page.locator('details.kit > summary').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: words('keep.open') }).focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('group', { name: words('keep.open') });
    await expect(panel).toBeFocused();
    const save = panel.getByRole('button', { name: words('keep.save') });
    await expect(save).toBeEnabled();
    await tabTo(page, () => save.evaluate((button) => button === document.activeElement));
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('status')).toHaveText(words('keep.saved'));
    await expect(panel).toBeFocused();
    const all = panel.getByRole('link', { name: words('keep.all') });
    await tabTo(page, () => all.evaluate((link) => link === document.activeElement));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${language}/kept/$`));
  });
}

async function judge(page: Page): Promise<void> {
  expect(await findFaults(page)).toEqual([]);
  expect(await findSpills(page)).toEqual([]);
}

async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let step = 0; step < 8 && !(await isThere()); step += 1) await page.keyboard.press('Tab');
  expect(await isThere()).toBe(true);
}
