import { expect, type Page, test as plainTest } from '@playwright/test';
import {
  formatDay,
  keepPage,
  noTraces,
  readStored,
  readToday,
  readTraces,
  keepTest as test,
} from '../helpers/keep.ts';
import { getWords } from '../helpers/words.ts';

const names = {
  nl: { ghana: 'Ghana', syria: 'Syrië' },
  ar: { ghana: 'غانا', syria: 'سوريا' },
} as const;

for (const language of ['nl', 'ar'] as const) {
  const words = getWords(language);
  const list = `/${language}/kept/`;
  const keepTwo = async (page: Page, go: (path: string) => Promise<void>) => {
    for (const id of ['gh', 'sy']) {
      await go(`/${language}/countries/${id}/`);
      await keepPage(page, language);
    }
    await go(list);
  };
  const getRow = (page: Page, name: string) =>
    page.locator('section.keep').filter({ has: page.getByRole('link', { name, exact: true }) });

  test(`the list says when nothing is kept, and stores nothing to say so (${language})`, async ({
    page,
    go,
  }) => {
    await go(list);
    await expect(page.getByText(words('keep.none'))).toBeVisible();
    expect(await readTraces(page)).toEqual(noTraces);
  });

  test(`the list names each page, its languages, its day, its age and its size (${language})`, async ({
    page,
    go,
  }) => {
    await keepTwo(page, go);
    const row = getRow(page, names[language].ghana);
    const day = formatDay(language, await readToday(page));
    await expect(row).toContainText(words('keep.row', { day }));
    await expect(row).toContainText(words('keep.today'));
    await expect(row).toContainText(/\d+\s(?:kB|كيلوبايت)/);
    await expect(
      page.getByText(/\d+/).filter({ hasText: words('keep.total').split('{{')[0] ?? '' }),
    ).toBeVisible();
    if (language === 'ar')
      await expect(row.getByRole('link', { name: 'Nederlands' })).toBeVisible();
    await row.getByRole('link', { name: names[language].ghana }).click();
    await expect(page).toHaveURL(/countries\/gh\/$/);
  });

  test(`one page is removed, with what only it needed, and the others stay (${language})`, async ({
    page,
    go,
  }) => {
    await keepTwo(page, go);
    await getRow(page, names[language].ghana)
      .getByRole('button', { name: words('keep.remove') })
      .click();
    await expect(page.getByRole('status')).toHaveText(words('keep.removed'));
    await expect(page.locator('section.keep')).toHaveCount(1);
    const stored = await readStored(page);
    expect(stored.filter((path) => path.includes('/gh/'))).toEqual([]);
    expect(stored).toContain(`/${language}/countries/sy/`);
    expect(stored).toContain(`/${language}/offline/`);
  });

  test(`after the last page is removed nothing is left on the device (${language})`, async ({
    page,
    go,
  }) => {
    await go(`/${language}/countries/gh/`);
    await keepPage(page, language);
    await go(list);
    await page.getByRole('button', { name: words('keep.remove') }).click();
    await expect(page.getByText(words('keep.none'))).toBeVisible();
    expect(await readTraces(page)).toEqual(noTraces);
  });

  test(`one page is renewed from the server itself, however slow it is (${language})`, async ({
    page,
    go,
    site,
    context,
  }) => {
    await keepTwo(page, go);
    site.deploy('second');
    site.delays.set(`/${language}/countries/gh/`, 4000);
    await getRow(page, names[language].ghana)
      .getByRole('button', { name: words('keep.refresh') })
      .click();
    await expect(page.getByRole('status')).toHaveText(words('keep.refreshed'), { timeout: 15_000 });
    await context.setOffline(true);
    await go(`/${language}/countries/gh/`);
    await expect(page.locator('.build')).toHaveText('second');
    await expect(page.locator('[data-kept]')).toHaveCount(1);
    await go(`/${language}/countries/sy/`);
    await expect(page.locator('.build')).toHaveCount(0);
  });

  test(`a page that cannot be renewed stays as it was, and a sentence says so (${language})`, async ({
    page,
    go,
    site,
  }) => {
    await keepTwo(page, go);
    const stored = await readStored(page);
    site.faults.set(`/${language}/countries/gh/`, { status: 500 });
    await getRow(page, names[language].ghana)
      .getByRole('button', { name: words('keep.refresh') })
      .click();
    await expect(page.getByRole('status')).toHaveText(words('keep.failed'));
    expect(await readStored(page)).toEqual(stored);
  });

  test(`without a connection nothing is offered that needs one (${language})`, async ({
    page,
    go,
    context,
  }) => {
    await go(`/${language}/countries/gh/`);
    await keepPage(page, language);
    await context.setOffline(true);
    await go(list);
    await expect(page.getByRole('button', { name: words('keep.remove') })).toBeVisible();
    await expect(page.getByRole('button', { name: words('keep.refresh') })).toHaveCount(0);
  });

  test(`one button erases everything, and it stays erased (${language})`, async ({ page, go }) => {
    await keepTwo(page, go);
    await page.getByRole('button', { name: words('keep.erase') }).click();
    await expect(page.getByRole('status')).toHaveText(words('keep.erased'));
    expect(await readTraces(page)).toEqual(noTraces);
    await go(`/${language}/countries/gh/`);
    await page.waitForLoadState('networkidle');
    expect(await readTraces(page)).toEqual(noTraces);
  });

  plainTest.describe('without JavaScript', () => {
    plainTest.use({ javaScriptEnabled: false });

    plainTest(`the tool leads to a page that explains (${language})`, async ({ page }) => {
      await page.goto(`/${language}/countries/gh/`);
      await page.locator('details.kit > summary').click();
      await page.getByRole('link', { name: words('keep.open') }).click();
      await expect(page).toHaveURL(list);
      await expect(page.getByText(words('kept.how.script'))).toBeVisible();
      await page.getByRole('link', { name: words('kept.privacy') }).click();
      await expect(page).toHaveURL(`/${language}/about/privacy/#keep`);
    });

    plainTest(
      `a page without a connection can be read as it is (${language})`,
      async ({ page }) => {
        await page.goto(`/${language}/offline/`);
        await expect(page.getByText(words('offline.lead'))).toBeVisible();
        await expect(page.getByRole('link', { name: words('kept.title') })).toBeVisible();
      },
    );
  });
}
