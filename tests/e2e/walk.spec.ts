import { expect, type Locator, type Page, test } from '@playwright/test';
import { PATHS } from '../../src/i18n/paths.ts';
import { getWords } from '../helpers/words.ts';

/** Three times what it takes here, for a slow machine. */
const limit = 45_000;

/** The list of countries alone has more than two hundred links. */
const mostSteps = 250;

const ghana = { nl: 'Ghana', ar: 'غانا' } as const;

for (const language of ['nl', 'ar'] as const) {
  const words = getWords(language);

  for (const width of [360, 1280]) {
    test(`keys alone lead from home to a number to call and to paper at ${width} pixels (${language})`, async ({
      page,
    }) => {
      test.setTimeout(limit);
      await page.setViewportSize({ width, height: 740 });
      await page.goto(`/${language}${PATHS.home}`);
      await goTo(page, page.getByRole('link', { name: words('home.find-action') }));
      await expect(page).toHaveURL(`/${language}${PATHS.countries}`);

      await goTo(page, page.getByRole('link', { name: ghana[language], exact: true }));
      await expect(page).toHaveURL(`/${language}/countries/gh/`);

      const number = page.locator('section.call > ul > li').first().locator('a.phone').first();
      await tabTo(page, number);
      await expect(number).toHaveAttribute('href', /^tel:\+\d{9,15}$/);

      await page.emulateMedia({ media: 'print' });
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading).toHaveText(ghana[language]);
      await expect(heading).toBeVisible();
      await expect(number).toHaveText(/\d{3}/);
      await expect(number).toBeVisible();
    });
  }
}

async function goTo(page: Page, link: Locator): Promise<void> {
  await tabTo(page, link);
  await page.keyboard.press('Enter');
}

/** Presses Tab until the place has the focus, and then sees whether a reader would notice. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  const isFocused = () => place.evaluate((element) => element === document.activeElement);
  for (let step = 0; step < mostSteps && !(await isFocused()); step += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(place).toBeFocused();
  await expect(place).toBeInViewport({ ratio: 1 });
  const { outline, isOnTop } = await place.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const onTop = document.elementFromPoint(left + width / 2, top + height / 2);
    return {
      outline: getComputedStyle(element).outlineStyle,
      isOnTop: onTop !== null && element.contains(onTop),
    };
  });
  expect(outline).toBe('solid');
  expect(isOnTop).toBe(true);
}
