import { expect, test } from '@playwright/test';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { findFaults } from '../helpers/axe.ts';
import { findSpills } from '../helpers/browser.ts';
import { getWords, languageTags } from '../helpers/words.ts';

for (const language of ['nl', 'ar'] as const) {
  const name = getWords(language)('nav.languages');
  const address = `/${language}/guides/questions/`;

  test(`the language menu opens, leads and closes by keyboard (${language})`, async ({ page }) => {
    // A small laptop, whose header stays in view.
    await page.setViewportSize({ width: 1024, height: 500 });
    await page.goto(address);
    const menu = page.getByRole('navigation', { name });
    const summary = menu.locator('summary');
    const links = menu.getByRole('link');
    await summary.focus();
    await page.keyboard.press('Enter');
    await expect(links).toHaveText(LANGUAGES.map(({ autonym }) => autonym));
    for (const link of await links.all()) {
      await page.keyboard.press('Tab');
      await expect(link).toBeFocused();
      await expect(link).toBeInViewport({ ratio: 1 });
    }
    await summary.focus();
    await page.keyboard.press('Space');
    await expect(links).toHaveCount(0);
  });

  for (const width of [360, 1280]) {
    test(`no language is cut off when words grow to twice their size at ${width} pixels (${language})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(address);
      await page.getByRole('navigation', { name }).locator('summary').click();
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '36px';
      });
      expect(await findSpills(page)).toEqual([]);
    });
  }

  for (const { width, height } of [
    { width: 360, height: 740 },
    { width: 320, height: 480 },
  ]) {
    test(`on a phone of ${width} pixels the language menu opens upward, inside the screen (${language})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(address);
      const menu = page.getByRole('navigation', { name });
      await menu.locator('summary').click();
      const list = await menu.getByRole('list').boundingBox();
      const button = await menu.locator('summary').boundingBox();
      if (!list || !button) throw new Error('The menu is not shown.');
      expect(button.y).toBeGreaterThan(height - 80);
      expect(list.y).toBeGreaterThanOrEqual(0);
      expect(list.y + list.height).toBeLessThanOrEqual(button.y + 1);
      expect(list.x).toBeGreaterThanOrEqual(0);
      expect(list.x + list.width).toBeLessThanOrEqual(width);
      for (const link of await menu.getByRole('link').all()) {
        await expect(link).toBeInViewport({ ratio: 1 });
      }
    });
  }
}

for (const language of languageTags) {
  for (const width of [320, 1280]) {
    test(`the open language menu meets WCAG 2.2 AA at ${width} pixels as far as axe can tell (${language})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(`/${language}/guides/questions/`);
      const name = getWords(language)('nav.languages');
      await page.getByRole('navigation', { name }).locator('summary').click();
      expect(await findFaults(page, { part: '.languages' })).toEqual([]);
    });
  }
}
