import { expect, type Page, type Request, test } from '@playwright/test';
import { findFaults } from '../helpers/axe.ts';
import { getWords } from '../helpers/words.ts';

/** A query with letters that an address would show in any of its forms. */
const secret = 'Paspoorten kwijt';
const parts = ['paspoort', 'kwijt'];

for (const language of ['nl', 'ar'] as const) {
  test(`what is typed is in no request (${language})`, async ({ page }) => {
    const requests: Request[] = [];
    page.on('request', (request) => requests.push(request));
    await page.goto(`/${language}/search/`);
    await page.getByRole('searchbox').pressSequentially(secret, { delay: 20 });
    await expect(page.getByRole('status')).toContainText(/\d|kwijt/);
    await page.waitForLoadState('networkidle');
    await page.reload({ waitUntil: 'networkidle' });
    await expect(page.getByRole('searchbox')).toHaveValue(secret);
    expect(requests.length).toBeGreaterThan(10);
    expect(findLeaks(requests)).toEqual([]);
  });

  test(`a question in the address moves behind the #, and is not sent again (${language})`, async ({
    page,
  }) => {
    const address = `/${language}/search/?q=${encodeURIComponent(secret)}`;
    const requests: Request[] = [];
    page.on('request', (request) => requests.push(request));
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(page).toHaveURL(`/${language}/search/#q=${encodeURIComponent(secret)}`);
    await expect(page.getByRole('searchbox')).toHaveValue(secret);
    expect(findLeaks(requests.filter((request) => !request.url().endsWith(address)))).toEqual([]);
    expect(requests.filter((request) => request.url().endsWith(address))).toHaveLength(1);
  });

  test(`the index is loaded on first focus and not before (${language})`, async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto(`/${language}/search/`, { waitUntil: 'networkidle' });
    const isIndex = (path: string) => path.startsWith('/pagefind/') || path.endsWith('find.json');
    expect(loaded.filter(isIndex)).toEqual([]);
    await page.getByRole('searchbox').focus();
    await expect.poll(() => loaded.filter(isIndex).length).toBeGreaterThan(3);
  });

  test(`the search leaves nothing behind, and the browser does not complain (${language})`, async ({
    page,
    context,
  }) => {
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await search(page, language, 'IOM');
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    expect(complaints).toEqual([]);
  });

  test(`what the search shows meets WCAG 2.2 AA as far as axe can tell (${language})`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 740 });
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await search(page, language, 'IOM');
      expect(await findFaults(page)).toEqual([]);
      await page.getByRole('searchbox').fill('qwxzzkv');
      await expect(page.getByRole('status')).toContainText('qwxzzkv');
      expect(await findFaults(page)).toEqual([]);
    }
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`/${language}/search/#q=geld`);
    await page.reload();
    await expect(page.getByRole('status')).toHaveText(getWords(language)('search.failed'));
    expect(await findFaults(page)).toEqual([]);
  });
}

test('the first search stays within its budget', async ({ page }) => {
  const figures: string[] = [];
  for (const [language, text] of [
    ['nl', 'paspoorten'],
    ['en', 'lawyer'],
    ['ar', 'terugkeerbesluit'],
  ] as const) {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(`/${language}/search/`, { waitUntil: 'networkidle' });
    const requests: Request[] = [];
    const add = (request: Request) => requests.push(request);
    page.on('request', add);
    await page.getByRole('searchbox').fill(text);
    await expect(page.locator('.results ol li').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    page.off('request', add);
    const sent = requests.filter((request) => !request.url().endsWith('/icon.svg'));
    const sizes = await Promise.all(sent.map((request) => request.sizes()));
    const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
    figures.push(`${language} "${text}": ${sent.length} requests, ${bytes} bytes`);
    expect(sent.length).toBeLessThanOrEqual(8);
    expect(bytes).toBeLessThanOrEqual(115_000);
  }
  test.info().annotations.push({ type: 'first search', description: figures.join('; ') });
});

async function search(page: Page, language: string, text: string): Promise<void> {
  await page.goto(`/${language}/search/`);
  await page.getByRole('searchbox').fill(text);
  // What is not near the screen is not loaded.
  await page.locator('.results ol li').first().scrollIntoViewIfNeeded();
  await expect(page.locator('.results ol mark').first()).toBeVisible();
}

function findLeaks(requests: readonly Request[]): string[] {
  return requests
    .map(
      (request) =>
        `${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`,
    )
    .filter((sent) => parts.some((part) => sent.toLowerCase().includes(part)));
}
