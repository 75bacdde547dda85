import { expect, type Page, test } from '@playwright/test';
import { getWords } from '../helpers/words.ts';

for (const language of ['nl', 'ar'] as const) {
  const words = getWords(language);

  test(`the first key leads past the menus to the text (${language})`, async ({ page }) => {
    await page.goto(`/${language}/countries/gh/`);
    const skip = page.getByRole('link', { name: words('site.skip') });
    await expect(skip).not.toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test(`the reasons of an option open with a key (${language})`, async ({ page }) => {
    await page.goto(`/${language}/countries/gh/`);
    const option = page.locator('[data-option=basis]');
    const why = option.locator('summary').first();
    await why.focus();
    await page.keyboard.press('Enter');
    await expect(option.locator('.reason:visible').first()).toBeVisible();
    await page.keyboard.press('Space');
    await expect(option.locator('.reason:visible')).toHaveCount(0);
  });
}

test('every place the Tab key comes to can be seen, in the order of the page', async ({ page }) => {
  await page.goto('/nl/countries/gh/');
  const count = await page.locator('a[href]:visible, summary:visible').count();
  expect(count).toBeGreaterThan(20);
  const places: { top: number; left: number }[] = [];
  for (let index = 0; index < count; index += 1) {
    await page.keyboard.press('Tab');
    const { outline, top, left, isShown, label } = await readFocus(page);
    expect(outline, label).toBeGreaterThanOrEqual(2);
    expect(isShown, label).toBe(true);
    places.push({ top, left });
  }
  // A step up the page is only a step to the next column.
  const backwards = places.filter(({ top, left }, index) => {
    const before = places[index - 1];
    return before && top < before.top - 60 && left <= before.left;
  });
  expect(backwards).toEqual([]);
  await page.keyboard.press('Tab');
  const isOut = await page.evaluate(() => document.activeElement === document.body);
  const { label } = await readFocus(page);
  expect(isOut || label === getWords('nl')('site.skip'), label).toBe(true);
});

function readFocus(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      label: element.textContent ?? '',
      outline: style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth),
      top: box.top + scrollY,
      left: box.left,
      isShown: box.width > 0 && box.bottom > 0 && box.top < innerHeight,
    };
  });
}
