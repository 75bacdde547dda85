import { expect, type Page, test } from '@playwright/test';
import { findFaults } from '../helpers/axe.ts';
import { findSpills } from '../helpers/browser.ts';
import { fakeSpeech, finish, getMarked, openTools, remoteVoices } from '../helpers/speech.ts';

for (const language of ['nl', 'ar'] as const) {
  const address = `/${language}/guides/money/`;

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every state of reading aloud meets WCAG 2.2 AA as far as axe can tell (${colorScheme}, ${language})`, async ({
      page,
      context,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 740 });
      await fakeSpeech(page);
      const { start, button, begin } = await openTools(page, address);
      await start.waitFor();
      await judge(page, '.kit-listen');
      await begin();
      await judge(page, '.listen-player');
      await button('pause').click();
      await judge(page, '.listen-player');
      await button('resume').click();
      await finish(page, 'synthesis-failed');
      await judge(page, '.listen-player');

      const away = await context.newPage();
      await away.emulateMedia({ colorScheme });
      await fakeSpeech(away, { voices: remoteVoices });
      const { item } = await openTools(away, address);
      await item.getByRole('paragraph').waitFor();
      await judge(away, '.kit-listen');
    });
  }

  for (const [width, height] of [
    [360, 740],
    [1280, 900],
  ] as const) {
    test(`the sentence that is read stands between the bars (${width} × ${height}, ${language})`, async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height });
      await fakeSpeech(page);
      const { begin } = await openTools(page, address);
      await begin();
      for (let count = 0; count < 40; count += 1) {
        const place = await page.evaluate(() => {
          const boxes = [...(CSS.highlights.get('listen') ?? [])].map((range) =>
            (range as Range).getBoundingClientRect(),
          );
          const header = document.querySelector('.site-header');
          const isSticky = header && getComputedStyle(header).position === 'sticky';
          return {
            top: Math.min(...boxes.map((box) => box.top)),
            bottom: Math.max(...boxes.map((box) => box.bottom)),
            first: isSticky ? header.getBoundingClientRect().bottom : 0,
            last: document.querySelector('.listen-player')?.getBoundingClientRect().top ?? 0,
          };
        });
        const text = await getMarked(page);
        expect(place.top, text).toBeGreaterThanOrEqual(place.first - 1);
        expect(place.bottom, text).toBeLessThanOrEqual(place.last + 1);
        await finish(page);
      }
    });
  }
}

test('a browser that cannot mark a sentence marks its block', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  await fakeSpeech(page);
  const { button, begin } = await openTools(page, '/nl/guides/money/');
  await begin();
  await expect(page.getByRole('heading', { level: 1 })).toHaveClass('listen-block');
  await button('next').click();
  await expect(page.locator('.listen-block')).toHaveCount(1);
  await expect(page.locator('.lead')).toHaveClass(/listen-block/);
});

async function judge(page: Page, part: string): Promise<void> {
  expect(await findFaults(page, { part, rules: 'practice' })).toEqual([]);
  expect(await findSpills(page)).toEqual([]);
}
