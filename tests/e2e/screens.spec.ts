import { expect, type Page, test } from '@playwright/test';
import { findSpills, listAddresses, openDetails } from '../helpers/browser.ts';
import { getWords, languageTags } from '../helpers/words.ts';

for (const language of languageTags) {
  test(`nothing spills over a screen of 320 pixels (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const spills: string[] = [];
    for (const address of listAddresses(language)) {
      await page.goto(address);
      await openDetails(page);
      for (const spill of await findSpills(page)) spills.push(`${address}: ${spill}`);
    }
    expect(spills).toEqual([]);
  });
}

for (const language of ['nl', 'ar'] as const) {
  test(`the number to call first stands on the first screen of a phone (${language})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/${language}/countries/gh/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await expect(page.locator('a.phone').first()).toBeInViewport();
  });
}

test('in the dark the paper is dark and the words are light', async ({ page }) => {
  await page.goto('/nl/countries/gh/');
  const light = await readColours(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await readColours(page);
  expect(light.paper).toBeGreaterThan(light.ink + 150);
  expect(dark.ink).toBeGreaterThan(dark.paper + 150);
});

test('with colours the reader forces, outcomes keep their words, sign and frame', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/nl/countries/gh/');
  const outcome = page.locator('[data-option=basis] .outcome:visible');
  await expect(outcome).toHaveText(getWords('nl')('outcome.meets'));
  const { frame, paper, sign } = await outcome.evaluate((element) => ({
    frame: getComputedStyle(element).borderTopColor,
    paper: getComputedStyle(document.documentElement).backgroundColor,
    sign: getComputedStyle(element, '::before').content,
  }));
  expect(frame).not.toBe(paper);
  expect(sign).toContain('✓');
});

test('on paper the words and numbers remain and the menus go', async ({ page }) => {
  await page.goto('/nl/countries/gh/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('a.phone').first()).toBeVisible();
  await expect(page.getByRole('navigation').first()).toBeHidden();
});

function readColours(page: Page) {
  return page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    const getLight = (value: string) =>
      Math.max(...(value.match(/\d+/g) ?? []).slice(0, 3).map(Number));
    return { paper: getLight(backgroundColor), ink: getLight(color) };
  });
}
