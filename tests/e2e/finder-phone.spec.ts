import { expect, type Locator, test } from '@playwright/test';
import { getPanel, openLookup, places } from '../helpers/finder.ts';
import { getWords } from '../helpers/words.ts';

const [home, , panel] = places;

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

for (const language of ['nl', 'ar'] as const) {
  const words = getWords(language);

  for (const place of places) {
    test(`on a phone nothing that is found lies under the bar (${place.place}, ${language})`, async ({
      page,
    }) => {
      const { field, options, rest } = await openLookup(page, language, place);
      const bar = page.locator('.tools');
      await page.keyboard.type('gui');
      await expect(options.first()).toBeVisible();
      expect(await getBottom(options.last())).toBeLessThanOrEqual(await getTop(bar));
      await expect(field).toBeInViewport({ ratio: 1 });
      await field.fill('xqzwvland');
      expect(await getBottom(rest.getByRole('link').last())).toBeLessThanOrEqual(await getTop(bar));
      await expect(field).toBeInViewport({ ratio: 1 });
    });
  }

  test(`a tap leads to the page of the country (${language})`, async ({ page }) => {
    const { options } = await openLookup(page, language, panel);
    await page.keyboard.type('burma');
    await options.first().tap();
    await expect(page).toHaveURL(`/${language}/countries/mm/`);
  });

  test(`each name found can be hit with a thumb (${language})`, async ({ page }) => {
    const { options } = await openLookup(page, language, home);
    await page.keyboard.type('gui');
    for (const option of await options.all()) {
      expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });

  test(`a tap beside the panel, or on its link, closes it (${language})`, async ({ page }) => {
    const { field } = await openLookup(page, language, panel);
    const dialog = getPanel(page, language);
    await page.touchscreen.tap(180, 600);
    await expect(dialog).toHaveCount(0);
    const way = page.locator('.tools .find');
    await way.tap();
    await expect(field).toBeVisible();
    await way.tap();
    await expect(dialog).toHaveCount(0);
    await expect(page).toHaveURL(`/${language}/countries/gh/`);
  });

  test(`one tap leaves the page while the panel is open (${language})`, async ({ page }) => {
    await page.route('https://www.knmi.nl/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>weather</title>' }),
    );
    await openLookup(page, language, panel);
    await page.keyboard.type('gui');
    await page.getByRole('link', { name: words('leave.link') }).tap();
    await expect(page).toHaveTitle('weather');
  });
}

async function getTop(place: Locator): Promise<number> {
  return (await place.boundingBox())?.y ?? Number.NaN;
}

async function getBottom(place: Locator): Promise<number> {
  const box = await place.boundingBox();
  return box ? box.y + box.height : Number.NaN;
}
