import { type Browser, expect, type Page, test } from '@playwright/test';
import type { LanguageTag } from '../../src/i18n/languages.ts';
import { findSpills, listAddresses, openDetails } from '../helpers/browser.ts';

/** Several times what it takes here, for a slow machine. */
const limit = 45_000;

for (const language of ['nl', 'ar'] as const) {
  for (const [width, height] of [
    [360, 740],
    [1280, 740],
  ] as const) {
    test(`no word is lost when a reader doubles the text of the browser at ${width} pixels (${language})`, async ({
      page,
    }) => {
      test.setTimeout(limit);
      await page.setViewportSize({ width, height });
      const session = await page.context().newCDPSession(page);
      await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
      expect(await walk(page, language)).toEqual([]);
    });

    test(`no word is lost when only the words grow to twice their size at ${width} pixels (${language})`, async ({
      page,
    }) => {
      test.setTimeout(limit);
      await page.setViewportSize({ width, height });
      const double = () =>
        page.evaluate(() => {
          const root = document.documentElement;
          root.style.fontSize = `${2 * Number.parseFloat(getComputedStyle(root).fontSize)}px`;
        });
      expect(await walk(page, language, double)).toEqual([]);
    });
  }

  test(`no word is lost at 400 % zoom, and no bar stands over the text (${language})`, async ({
    browser,
  }) => {
    test.setTimeout(limit);
    const page = await openZoomed(browser);
    const expectNoBar = () => expect(page.locator('.tools')).not.toHaveCSS('position', 'fixed');
    expect(await walk(page, language, expectNoBar)).toEqual([]);
    await page.close();
  });
}

/** A screen of 1280 by 1024 at 400 %. */
function openZoomed(browser: Browser): Promise<Page> {
  return browser.newPage({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
}

async function walk(
  page: Page,
  language: LanguageTag,
  prepare: () => Promise<void> = async () => {},
): Promise<string[]> {
  const faults: string[] = [];
  for (const address of listAddresses(language)) {
    await page.goto(address);
    await prepare();
    await openDetails(page);
    const found = [...(await findSpills(page)), ...(await findCovered(page))];
    faults.push(...found.map((fault) => `${address}: ${fault}`));
  }
  return faults;
}

/** Words at the end of a page under the bar at the thumb, and a bar that takes too much of the screen. */
function findCovered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
    const tools = document.querySelector('.tools');
    if (!tools || getComputedStyle(tools).position !== 'fixed') return [];
    const bar = tools.getBoundingClientRect();
    const last = [...document.querySelectorAll('main, footer')].at(-1)?.getBoundingClientRect();
    return [
      ...(last && last.bottom > bar.top ? [`the bar covers ${last.bottom - bar.top} pixels`] : []),
      ...(bar.height > 0.4 * innerHeight ? [`the bar takes ${bar.height} of ${innerHeight}`] : []),
    ];
  });
}
