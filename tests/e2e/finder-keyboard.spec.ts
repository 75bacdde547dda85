import { expect, test } from '@playwright/test';
import { getPanel, getWay, openLookup, places } from '../helpers/finder.ts';
import { getWords } from '../helpers/words.ts';

const [home, , panel] = places;
const asked = { nl: 'gahna', ar: 'غانه' } as const;

for (const language of ['nl', 'ar'] as const) {
  const words = getWords(language);

  for (const place of places) {
    test(`keys lead from a misspelt name to the page of the country (${place.place}, ${language})`, async ({
      page,
    }) => {
      const { field, options } = await openLookup(page, language, place);
      await expect(field).toBeFocused();
      await page.keyboard.type(asked[language]);
      await expect(options.first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`/${language}/countries/gh/`);
    });
  }

  test(`arrows go round the list, and the field keeps the focus (${language})`, async ({
    page,
  }) => {
    const { field, options } = await openLookup(page, language, home);
    await page.keyboard.type('congo');
    const count = await options.count();
    expect(count).toBeGreaterThan(1);
    const selected = page.getByRole('option', { selected: true });
    for (const [key, at] of [
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['ArrowUp', count - 1],
      ['ArrowDown', 0],
    ] as const) {
      await page.keyboard.press(key);
      await expect(selected).toHaveCount(1);
      await expect(options.nth(at)).toHaveAttribute('aria-selected', 'true');
      await expect(field).toHaveAttribute(
        'aria-activedescendant',
        (await options.nth(at).getAttribute('id')) ?? '',
      );
      await expect(field).toBeFocused();
    }
  });

  test(`Enter without a choice leads to the first, and never to one that is not shown (${language})`, async ({
    page,
  }) => {
    const { list } = await openLookup(page, language, home);
    await page.keyboard.type('burma');
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/${language}/`);
    await page.keyboard.press('ArrowDown');
    await expect(list).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/${language}/countries/mm/`);
  });

  test(`Escape closes the list and keeps what was typed (${language})`, async ({ page }) => {
    const { field, list } = await openLookup(page, language, home);
    await page.keyboard.type('burma');
    await expect(field).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Escape');
    await expect(field).toHaveAttribute('aria-expanded', 'false');
    await expect(list).toBeHidden();
    await expect(field).toHaveValue('burma');
    await expect(field).toBeFocused();
  });

  test(`Escape and its button close the panel, and the focus goes back to the link (${language})`, async ({
    page,
  }) => {
    const { field } = await openLookup(page, language, panel);
    const dialog = getPanel(page, language);
    const way = getWay(page, language);
    await page.keyboard.type('burma');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(way).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(field).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(dialog.getByRole('button', { name: words('finder.close') })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(way).toBeFocused();
  });

  test(`the panel does not stay over the page when the focus leaves it (${language})`, async ({
    page,
  }) => {
    await openLookup(page, language, panel);
    await page.keyboard.press('Tab');
    await expect(getPanel(page, language)).toHaveCount(0);
    const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
    expect(inMain).toBe(true);
  });

  test(`from an empty result the Tab key leads to each way on (${language})`, async ({ page }) => {
    const { rest } = await openLookup(page, language, panel);
    await page.keyboard.type('xqzwvland');
    const links = await rest.getByRole('link').all();
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      await page.keyboard.press('Tab');
      await expect(link).toBeFocused();
      await expect(link).toBeInViewport({ ratio: 1 });
    }
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/${language}/#call`);
  });
}
