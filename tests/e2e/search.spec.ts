import { expect, type Page, test } from '@playwright/test';
import { getWords } from '../helpers/words.ts';

/** A word that is written otherwise in the guide it leads to, and a word from a Dutch letter. */
const cases = {
  nl: {
    word: 'paspoorten',
    past: 'Ghana Frontex',
    guide: '/nl/guides/travel-papers/',
    mark: /^paspoort/i,
    part: 'paspoort kwijt',
  },
  ar: {
    word: 'والمحامي',
    past: 'غانا Frontex',
    guide: '/ar/guides/other-roads/',
    mark: /محام/,
    part: 'محامي زرافة',
  },
} as const;
const letter = 'terugkeerbesluit';

for (const language of ['nl', 'ar'] as const) {
  const words = getWords(language);
  const { word, past, guide, mark, part } = cases[language];

  test(`a word in another form finds the guide that speaks of it, and is marked (${language})`, async ({
    page,
  }) => {
    await search(page, language, word);
    const result = page
      .locator('.results ol li')
      .filter({ has: page.locator(`[href="${guide}"]`) });
    await result.scrollIntoViewIfNeeded();
    await expect(result.locator('mark').first()).toHaveText(mark);
    await expect(result).toContainText(words('search.kind.guide'));
    await result.getByRole('link').click();
    await expect(page).toHaveURL(guide);
  });

  test(`a word from a Dutch letter leads to a page in the reader's language (${language})`, async ({
    page,
  }) => {
    await search(page, language, letter);
    const first = page.locator('.results ol li').first();
    await expect(first.locator('mark').first()).toHaveText(letter);
    await first.getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/${language}/[a-z]+/`));
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  });

  test(`where no text has all the words, those with some of them are shown, and it says so (${language})`, async ({
    page,
  }) => {
    await search(page, language, part);
    const [sentence = ''] = words('search.some').split('{{count}}');
    await expect(page.getByRole('status')).toContainText(sentence.trim());
    await expect(page.locator('.results ol mark').first()).toHaveText(mark);
    await expect(page.locator('.results ol li').first()).toBeVisible();
  });

  test(`names stand above texts, and once (${language})`, async ({ page }) => {
    await search(page, language, 'REAN');
    const headings = page.locator('.results h2');
    await expect(headings).toHaveText([words('search.names'), words('search.texts')]);
    await expect(page.locator(`.results a[href="/${language}/programmes/rean/"]`)).toHaveCount(1);
  });

  test(`a name of what is over says so, one of what goes on does not (${language})`, async ({
    page,
  }) => {
    const names = page.locator('.results .finder-rest li');
    await search(page, language, 'SDT');
    await expect(names.first().locator('.status-ended')).toHaveText(
      words('organisation.role.historical'),
    );
    await search(page, language, 'REAN');
    await expect(names.first()).toBeVisible();
    await expect(names.locator('.status-ended')).toHaveCount(0);
  });

  test(`what has ended comes last and says so (${language})`, async ({ page }) => {
    await search(page, language, past);
    const results = page.locator('.results ol li');
    await expect(results.first()).toBeVisible();
    await showAll(page, words('search.more'));
    const ended = await results.evaluateAll((items) =>
      items.map((item) => item.querySelector('.status-ended') !== null),
    );
    expect(ended).toContain(false);
    expect(ended).toContain(true);
    expect(ended).toEqual(ended.toSorted());
  });

  test(`nothing found says where was looked and what to do next (${language})`, async ({
    page,
  }) => {
    await search(page, language, 'qwxzzkv');
    await expect(page.getByRole('status')).toHaveText(
      words('search.none').replace('{{query}}', 'qwxzzkv'),
    );
    const results = page.locator('.results');
    await expect(results).toContainText(/\d\d/);
    await expect(results.getByRole('link', { name: words('finder.all') })).toHaveAttribute(
      'href',
      `/${language}/countries/`,
    );
    await results.getByRole('link', { name: words('finder.call') }).click();
    await expect(page).toHaveURL(`/${language}/#call`);
  });

  test(`from the field to a page by keyboard (${language})`, async ({ page }) => {
    await page.goto(`/${language}/search/`);
    await page.getByRole('searchbox', { name: words('search.label') }).focus();
    await page.keyboard.type(word);
    await page.keyboard.press('Enter');
    await expect(page.locator('.results ol li').first()).toBeVisible();
    const links = await page.locator('.results a').count();
    let steps = 0;
    while (!(await isFocused(page, guide)) && steps++ <= links) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(guide);
  });

  test(`more texts come on request, and the focus goes to the first of them (${language})`, async ({
    page,
  }) => {
    await search(page, language, 'IOM');
    const results = page.locator('.results ol li');
    await expect(results).toHaveCount(8);
    await page.getByRole('button', { name: words('search.more') }).press('Enter');
    await expect(results).toHaveCount(16);
    await expect(results.nth(8).getByRole('link')).toBeFocused();
  });

  test(`the lookup leads on to the search of all texts (${language})`, async ({ page }) => {
    await page.goto(`/${language}/guides/`);
    await page.getByRole('link', { name: words('nav.find') }).click();
    const panel = page.getByRole('dialog');
    await panel.getByRole('combobox').fill('paspoort');
    await panel.getByRole('link', { name: words('finder.search') }).click();
    await expect(page).toHaveURL(`/${language}/search/#q=paspoort`);
    await expect(page.getByRole('searchbox')).toHaveValue('paspoort');
  });

  test(`without JavaScript the page explains itself and leads to everything (${language})`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto(`/${language}/search/`);
    await expect(page.getByText(words('search.plain'))).toBeVisible();
    await expect(page.locator('#search')).toBeHidden();
    await page.locator(`main a[href="/${language}/countries/gh/"]`).click();
    await expect(page).toHaveURL(`/${language}/countries/gh/`);
    await context.close();
  });
}

test('a name with typing errors that finds nothing offers the nearest names', async ({ page }) => {
  await search(page, 'nl', 'pasport');
  await expect(page.getByRole('status')).toContainText('pasport');
  await expect(page.locator('.results')).toContainText(getWords('nl')('finder.near'));
  await expect(page.locator('.results li a').first()).toHaveAttribute('href', /^\/nl\/countries\//);
});

test('an Arabic page is searched and shown from right to left', async ({ page }) => {
  await search(page, 'ar', 'مساعدة');
  const first = page.locator('.results ol li').first();
  await expect(first).toHaveCSS('direction', 'rtl');
  const [link, item] = await Promise.all([
    first.getByRole('link').boundingBox(),
    first.boundingBox(),
  ]);
  const end = (box: typeof link) => (box ? box.x + box.width : 0);
  expect(end(item) - end(link)).toBeLessThan(40);
});

test('a download that fails says so, leaves the lists, and is tried again', async ({ page }) => {
  const words = getWords('nl');
  await page.route('**/pagefind/**', (route) => route.abort());
  await search(page, 'nl', 'geld');
  await expect(page.getByRole('status')).toHaveText(words('search.failed'));
  await expect(page.locator('main a[href="/nl/countries/gh/"]')).toBeVisible();
  await page.unroute('**/pagefind/**');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.locator('.results ol li').first()).toBeVisible();
});

async function search(page: Page, language: 'nl' | 'ar', text: string): Promise<void> {
  const address = `/${language}/search/`;
  if (!page.url().includes(address)) await page.goto(address);
  await page.getByRole('searchbox').fill(text);
}

async function showAll(page: Page, name: string): Promise<void> {
  const more = page.getByRole('button', { name });
  while (await more.isVisible()) await more.click();
}

function isFocused(page: Page, address: string): Promise<boolean> {
  return page.evaluate((path) => document.activeElement?.getAttribute('href') === path, address);
}
