import { expect, test } from '@playwright/test';
import { findFaults } from '../helpers/axe.ts';
import { findSpills } from '../helpers/browser.ts';
import { openLookup, places } from '../helpers/finder.ts';

for (const language of ['nl', 'ar'] as const) {
  for (const place of places) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`the open list and the empty result meet WCAG 2.2 AA as far as axe can tell (${place.place}, ${colorScheme}, ${language})`, async ({
        page,
      }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width: 320, height: 740 });
        const { field, list, options, rest } = await openLookup(page, language, place);
        await field.fill('iom');
        await field.press('ArrowDown');
        await expect(list).toBeVisible();
        await expect(options.first()).toHaveAttribute('aria-selected', 'true');
        const judge = async () => {
          expect(
            await findFaults(page, {
              part: place.isPanel ? '.finder-panel' : '.finder',
              rules: 'practice',
            }),
          ).toEqual([]);
          expect(await findSpills(page)).toEqual([]);
        };
        await judge();
        await field.fill('xqzwvland');
        await expect(rest).toBeVisible();
        await judge();
      });
    }
  }
}
