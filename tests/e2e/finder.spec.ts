import { expect, test } from '@playwright/test';
import { openLookup, places } from '../helpers/finder.ts';
import { getWords } from '../helpers/words.ts';

const [home, list, panel] = places;

for (const language of ['nl', 'ar'] as const) {
  const words = getWords(language);

  for (const place of places) {
    test(`a screen reader meets a combobox, its list and how much was found (${place.place}, ${language})`, async ({
      page,
    }) => {
      const lookup = await openLookup(page, language, place);
      const { field, options, status } = lookup;
      await expect(field).toHaveAttribute('aria-expanded', 'false');
      await expect(field).toHaveAttribute('aria-autocomplete', 'list');
      await expect(lookup.list).toBeHidden();
      await page.keyboard.type('gui');
      await expect(field).toHaveAttribute('aria-expanded', 'true');
      await expect(lookup.list).toHaveId((await field.getAttribute('aria-controls')) ?? '');
      const count = await options.count();
      expect(count).toBeGreaterThan(2);
      await expect(page.getByRole('option', { selected: true })).toHaveCount(0);
      await expect(status).toHaveText(words('finder.found', { count }));
      await field.fill('');
      await expect(field).toHaveAttribute('aria-expanded', 'false');
      await expect(status).toHaveText('');
    });
  }

  for (const [text, id] of [
    ['سوریا', 'countries/sy'],
    ['Эритрея', 'countries/er'],
    ['ሶማልያ', 'countries/so'],
    ['afganistan', 'countries/af'],
    ['Zaire', 'countries/cd'],
    ['VWN', 'organisations/vwn'],
    ['REAN', 'programmes/rean'],
  ] as const) {
    test(`${text} leads to ${id} by a click (${language})`, async ({ page }) => {
      const { options } = await openLookup(page, language, list);
      await page.keyboard.type(text);
      await options.first().click();
      await expect(page).toHaveURL(`/${language}/${id}/`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  }

  test(`an organisation and a programme say what they are (${language})`, async ({ page }) => {
    const { field, options } = await openLookup(page, language, home);
    await field.fill('VWN');
    await expect(options.first()).toContainText(words('finder.organisation'));
    await field.fill('REAN');
    await expect(options.first()).toContainText(words('finder.programme'));
  });

  for (const place of [home, panel]) {
    test(`who finds nothing learns what was tried and where to go on, and every way works (${place.place}, ${language})`, async ({
      page,
      request,
    }) => {
      const { field, rest, status } = await openLookup(page, language, place);
      await field.fill('xqzwvland');
      const none = words('finder.none', { query: 'xqzwvland' });
      await expect(rest).toContainText(none);
      await expect(rest).toContainText('15');
      await expect(status).toContainText(none);
      await expect(field).toHaveAttribute('aria-expanded', 'false');
      await expect(rest.getByText(words('finder.near'))).toBeVisible();
      await expect(rest.getByRole('link')).toHaveCount(6);
      const search = rest.getByRole('link', { name: words('finder.search') });
      await expect(search).toHaveAttribute('href', `/${language}/search/#q=xqzwvland`);
      const all = rest.getByRole('link', { name: words('finder.all') });
      await expect(all).toHaveAttribute('href', `/${language}/countries/`);
      for (const link of await rest.getByRole('link').all()) {
        const href = (await link.getAttribute('href')) ?? '';
        const response = await request.get(href);
        expect(response.status(), href).toBe(200);
        const [, part] = href.split('#');
        if (part && !part.startsWith('q=')) expect(await response.text()).toContain(`id="${part}"`);
      }
      await rest.getByRole('link', { name: words('finder.call') }).click();
      await expect(page).toHaveURL(`/${language}/#call`);
      await expect(page.locator('#call')).toBeInViewport();
      expect(await page.locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
    });
  }

  test(`whatever is typed is shown as it was typed (${language})`, async ({ page }) => {
    const { field, rest } = await openLookup(page, language, home);
    const text = '$& <b>xqzw</b> $1';
    await field.fill(text);
    await expect(rest).toContainText(words('finder.none', { query: text }));
    await expect(rest.locator('p b')).toHaveCount(0);
  });
}

test('in an Arabic page the names begin at the right, and those in Latin letters run from the left', async ({
  page,
}) => {
  const { field, options } = await openLookup(page, 'ar', home);
  await field.fill('congo');
  const option = options.first();
  await expect(option).toHaveCSS('direction', 'rtl');
  const name = await option.locator('b').boundingBox();
  const typed = await option.locator('bdi').boundingBox();
  const box = await option.boundingBox();
  if (!name || !typed || !box) throw new Error('The option is not shown.');
  expect(typed.x).toBeLessThan(name.x);
  expect(box.x + box.width - (name.x + name.width)).toBeLessThan(30);
  expect(await option.locator('bdi').evaluate((bdi) => bdi.matches(':dir(ltr)'))).toBe(true);
});
