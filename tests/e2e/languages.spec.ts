import { expect, test } from '@playwright/test';
import { pageTypes } from '../../scripts/shared/page-types.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { getWords } from '../helpers/words.ts';

for (const path of [pageTypes['a country with its own scheme'], pageTypes.programme]) {
  test(`the language switch keeps the reader on ${path}`, async ({ page }) => {
    await page.goto(`/nl${path}`);
    for (const { tag, autonym, direction } of [...LANGUAGES.slice(1), ...LANGUAGES.slice(0, 1)]) {
      await page.locator('nav.languages summary').click();
      await page.locator('nav.languages').getByRole('link', { name: autonym }).click();
      await expect(page).toHaveURL(`/${tag}${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', tag);
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      await expect(page.locator('nav.languages [aria-current]')).toHaveText(autonym);
    }
  });
}

test('a reader who chose a language reads on in it', async ({ page }) => {
  const words = getWords('ar');
  await page.goto('/');
  await page.getByRole('link', { name: 'العربية' }).click();
  await expect(page).toHaveURL('/ar/');
  await page.getByRole('link', { name: words('home.find-action') }).click();
  await page.getByRole('link', { name: 'غانا', exact: true }).click();
  await expect(page).toHaveURL('/ar/countries/gh/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('غانا');
});

test('an Arabic page begins at the right, and its numbers run from the left', async ({ page }) => {
  await page.goto('/ar/countries/gh/');
  const heading = page.getByRole('heading', { level: 1 });
  const number = page.locator('a.phone bdi').first();
  expect(await heading.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  expect(await number.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
  const box = await number.boundingBox();
  const main = await page.locator('main').boundingBox();
  if (!box || !main) throw new Error('The number is not shown.');
  expect(box.x + box.width / 2).toBeGreaterThan(main.x + main.width / 2);
});

test('on an Arabic page the first digit of a number stands left of its last', async ({ page }) => {
  await page.goto('/ar/countries/gh/');
  const places = await page.locator('a.phone bdi').evaluateAll((numbers) =>
    numbers.map((number) => {
      const text = number.firstChild;
      if (!text?.textContent) throw new Error('The number is empty.');
      const place = (offset: number) => {
        const range = document.createRange();
        range.setStart(text, offset);
        range.setEnd(text, offset + 1);
        return range.getBoundingClientRect().x;
      };
      return { first: place(0), last: place(text.textContent.length - 1) };
    }),
  );
  expect(places.length).toBeGreaterThan(2);
  for (const { first, last } of places) expect(first).toBeLessThan(last);
});
