import { expect, test } from '@playwright/test';

const height = 740;

/** Each country stands for another lead sentence and list of numbers. */
const countries = ['gh', 'sy', 'de', 'pe'];

for (const language of ['nl', 'en', 'ar']) {
  for (const country of countries) {
    test(`a phone first shows the country, what may be possible and whom to call (${country}, ${language})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 360, height });
      await page.goto(`/${language}/countries/${country}/`);
      const tools = await page.locator('.tools').boundingBox();
      const places = [
        page.getByRole('heading', { level: 1 }),
        page.locator('p.lead:visible'),
        page.locator('section.call a.phone').first(),
      ];
      for (const place of places) {
        const box = await place.boundingBox();
        expect(box?.y).toBeGreaterThanOrEqual(0);
        const covered = (box?.y ?? height) + (box?.height ?? 0) - (tools?.y ?? 0);
        expect(covered, 'pixels under the bar').toBeLessThanOrEqual(0);
      }
    });
  }
}
