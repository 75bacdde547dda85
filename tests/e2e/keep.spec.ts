import { expect } from '@playwright/test';
import {
  getNotice,
  goOffline,
  keepPage,
  noTraces,
  openKeep,
  readStored,
  readToday,
  readTraces,
  keepTest as test,
} from '../helpers/keep.ts';
import { getWords } from '../helpers/words.ts';

const heading = { nl: 'Ghana', ar: 'غانا' } as const;

for (const language of ['nl', 'ar'] as const) {
  const words = getWords(language);
  const page_ = `/${language}/countries/gh/`;

  test(`nothing is stored by reading, opening the tools or being asked (${language})`, async ({
    page,
    go,
  }) => {
    await go(page_);
    const panel = await openKeep(page, language);
    await expect(panel.getByText(words('keep.seen'))).toBeVisible();
    await expect(panel.getByRole('button', { name: words('keep.save') })).toBeEnabled();
    expect(await readTraces(page)).toEqual(noTraces);
  });

  test(`a kept page is there without a connection, and says so (${language})`, async ({
    page,
    go,
    context,
  }) => {
    await go(page_);
    await keepPage(page, language);
    await goOffline(context);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading[language]);
    const day = await readToday(page);
    await expect(page.locator('[data-kept]')).toHaveText(
      getNotice(language, day, words('keep.today')),
    );
    console.log(await readStored(page), await readTraces(page));
  });
}
