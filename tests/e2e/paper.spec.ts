import { expect, test } from '@playwright/test';

const mostPages = 13;

for (const address of ['/nl/countries/gh/', '/ar/countries/sy/']) {
  test(`${address} comes on paper with its letters, and with text that can be copied`, async ({
    page,
  }) => {
    await page.goto(address);
    const paper = await page.pdf({ format: 'A4' });
    // Chromium compresses the drawing of a page, not the objects that describe it.
    const objects = paper.toString('latin1');
    const count = (pattern: RegExp) => [...objects.matchAll(pattern)].length;
    const pages = count(/\/Type\s*\/Page\b/g);
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(mostPages);
    const fonts = count(/\/Subtype\s*\/(?:Type0|TrueType|Type1|Type3)\b/g);
    expect(fonts).toBeGreaterThan(0);
    expect(count(/\/FontFile[23]?\b/g)).toBeGreaterThan(0);
    // What each letter means, so that a reader can search and copy.
    expect(count(/\/ToUnicode\b/g)).toBe(fonts);
  });
}
