import { expect, type Page, test } from '@playwright/test';
import { createFormats } from '../../src/i18n/formats.ts';
import { getLanguage } from '../../src/i18n/languages.ts';
import { getQrPath } from '../../src/i18n/paths.ts';
import { getShortAddress } from '../../src/i18n/short-address.ts';
import { readPaper } from '../helpers/paper.ts';
import { scanQr } from '../helpers/scan-qr.ts';
import { getWords } from '../helpers/words.ts';

const day = '2026-12-24';

for (const language of ['nl', 'ar'] as const) {
  const words = getWords(language);
  const { date, country } = createFormats(getLanguage(language));

  for (const code of ['gh', 'iq', 'pe', 'sy']) {
    test(`a country comes on two sides of a sheet, whom to call on the first (${code}, ${language})`, async ({
      page,
    }) => {
      const { pages } = await print(page, `/${language}/countries/${code}/`);
      expect(pages.length).toBeLessThanOrEqual(2);
      const [first = ''] = pages;
      expect(first).toContain(simplify('020 34 67 278'));
      expect(first).toContain(simplify('088 746 44 66'));
      const expected = [
        country(code.toUpperCase()),
        words('call.heading'),
        words('country.options.nl'),
        words('country.options.be'),
        words('nav.sources'),
      ];
      expectInOrder(pages.join(' '), expected);
    });
  }

  test(`paper tells its address, and the reader's own day (${language})`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
    const { pages } = await print(page, `/${language}/countries/gh/`);
    const [first = ''] = pages;
    expect(first).toContain(simplify(getShortAddress(`/${language}/countries/gh/`)));
    expect(first).toContain(simplify(date(day)));
  });

  test(`the letters are in the file, and each has its meaning (${language})`, async ({ page }) => {
    const { fonts } = await print(page, `/${language}/countries/sy/`);
    expect(fonts.length).toBeGreaterThan(0);
    for (const { name, isInFile, hasMeaning } of fonts) {
      expect(isInFile, name).toBe(true);
      expect(hasMeaning, name).toBe(true);
    }
  });

  test(`conditions that are folded on a screen stand on paper (${language})`, async ({ page }) => {
    const { pages } = await print(page, `/${language}/countries/gh/`);
    expect(pages.join(' ')).toContain(simplify(words('topic.condition')));
    expect(pages.join(' ')).toContain(simplify(words('topic.excluded')));
  });

  test(`a guide comes on paper with its text and without menus (${language})`, async ({ page }) => {
    const { pages } = await print(page, `/${language}/guides/money/`);
    expect(pages.length).toBeLessThanOrEqual(4);
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    expect(pages[0]).toContain(simplify(title ?? '?'));
    expect(pages.join(' ')).not.toContain(simplify(words('nav.accessibility')));
  });

  test(`nothing is asked for the code while reading, and it can be scanned (${language})`, async ({
    page,
  }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    const code = getQrPath(language, '/countries/gh/');
    await page.goto(`/${language}/countries/gh/`, { waitUntil: 'networkidle' });
    await page.mouse.wheel(0, 20_000);
    await page.waitForLoadState('networkidle');
    expect(requests).not.toContain(code);
    await page.pdf({ preferCSSPageSize: true });
    expect(requests).toContain(code);
    const drawn = scanQr(await (await page.request.get(code)).text());
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    const short = getShortAddress(`/${language}/countries/gh/`);
    expect(drawn).toBe(new URL(short, canonical ?? '').href);
  });
}

test('pages on paper are numbered', async ({ page }) => {
  const { pages } = await print(page, '/nl/countries/gh/');
  for (const [index, text] of pages.entries()) {
    expect(text).toContain(`${index + 1}/${pages.length}`);
  }
});

async function print(page: Page, address: string) {
  await page.goto(address);
  const paper = await readPaper(await page.pdf({ preferCSSPageSize: true }));
  return { ...paper, pages: paper.pages.map(simplify) };
}

/** Words without the spaces, points and marks that a PDF places as it likes; shaped letters as they are typed. */
function simplify(text: string): string {
  return text.normalize('NFKC').replace(/[\s.\p{M}\p{Cf}]/gu, '');
}

function expectInOrder(text: string, expected: readonly string[]): void {
  let from = 0;
  for (const words of expected) {
    const at = text.indexOf(simplify(words), from);
    expect(at, words).toBeGreaterThanOrEqual(0);
    from = at + 1;
  }
}
