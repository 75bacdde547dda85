import { expect, type Page, test } from '@playwright/test';
import {
  autonyms,
  couples,
  getBar,
  getButton,
  getSentence,
  openBeside,
} from '../helpers/beside.ts';
import { getWords, languageTags } from '../helpers/words.ts';

const ghana = '/countries/gh/';

for (const [own, other] of couples) {
  const words = getWords(own);
  const summary = (page: Page) => page.locator('.kit > summary');

  test(`by keyboard a reader puts ${other} beside ${own} and takes it away again`, async ({
    page,
  }) => {
    await page.goto(`/${own}${ghana}`);
    const before = await readText(page);
    await summary(page).focus();
    await page.keyboard.press('Enter');
    const button = getButton(page, own, other);
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(button).toBeFocused();
    await expect(
      page.getByRole('status').filter({ hasText: getSentence(own, 'shown', other) }),
    ).toBeVisible();
    await expect(page).toHaveURL(`/${own}${ghana}#beside=${other}`);
    await expect(getBar(page)).toContainText(autonyms[own]);
    await expect(getBar(page)).toContainText(autonyms[other]);
    const title = page.getByRole('heading', { level: 1 }).locator('beside-other');
    await expect(title).toHaveAttribute('lang', other);
    await expect(title).toHaveAttribute('dir', other === 'ar' ? 'rtl' : 'ltr');
    await page.keyboard.press('Enter');
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await expect(button).toBeFocused();
    await expect(page).toHaveURL(`/${own}${ghana}`);
    expect(await readText(page)).toEqual(before);
  });

  test(`languages beyond the first two are folded away, open when asked for, and can be put beside (${own})`, async ({
    page,
  }) => {
    await page.goto(`/${own}${ghana}`);
    await summary(page).click();
    const button = getButton(page, own, 'ti');
    await expect(getButton(page, own, 'en')).toBeVisible();
    await expect(button).toBeHidden();
    await page.locator('.kit').getByText(words('nav.all-languages'), { exact: true }).click();
    await button.click();
    await expect(getBar(page)).toBeVisible();
    await page.goto('about:blank');
    await page.goto(`/${own}${ghana}#beside=ti`);
    await expect(getBar(page)).toBeVisible();
    await summary(page).click();
    await expect(button).toBeVisible();
  });

  test(`who turns ${other} off above the text keeps a place for the focus (${own})`, async ({
    page,
  }) => {
    await openBeside(page, own, ghana, other);
    await page.getByRole('button', { name: words('beside.off') }).click();
    await expect(getBar(page)).toHaveCount(0);
    await expect(page.locator('beside-row')).toHaveCount(0);
    await expect(summary(page)).toBeFocused();
    await expect(page).toHaveURL(`/${own}${ghana}`);
  });

  test(`another language takes the place of ${other} (${own})`, async ({ page }) => {
    await openBeside(page, own, ghana, other);
    await summary(page).click();
    await getButton(page, own, 'en').click();
    await expect(page.locator('main h2 beside-other[lang=en]').first()).toBeVisible();
    await expect(page.locator(`main beside-other[lang=${other}]`)).toHaveCount(0);
    await expect(getBar(page)).toHaveCount(1);
    await expect(getButton(page, own, other)).toHaveAttribute('aria-pressed', 'false');
    await expect(page).toHaveURL(`/${own}${ghana}#beside=en`);
  });

  test(`a link leads to a block with ${other} beside it (${own})`, async ({ page }) => {
    await openBeside(page, own, ghana, other, 'be');
    await expect(page.locator('#be')).toBeInViewport();
    await expect(page).toHaveURL(`/${own}${ghana}#beside=${other}&at=be`);
  });

  test(`a link within the page keeps ${other} beside it, and its place in the address (${own})`, async ({
    page,
  }) => {
    await openBeside(page, own, ghana, other);
    await page.locator('beside-own a[href="#be"]').first().click();
    await expect(page).toHaveURL(`/${own}${ghana}#beside=${other}&at=be`);
    await expect(page.locator('#be')).toBeInViewport();
    await expect(getBar(page)).toHaveCount(1);
    await page.getByRole('button', { name: words('beside.off') }).click();
    await expect(page).toHaveURL(`/${own}${ghana}#be`);
  });

  test(`the address can ask for ${other} while the page is open (${own})`, async ({ page }) => {
    await page.goto(`/${own}${ghana}#be`);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#beside=${other}`);
    await expect(getBar(page)).toBeVisible();
  });

  test(`an address that asks for a language that is none, or the page's own, shows one (${own})`, async ({
    page,
  }) => {
    for (const language of [own, 'xx', '"><b>']) {
      await page.goto('about:blank');
      await page.goto(`/${own}${ghana}#beside=${language}&at=be`);
      await expect(page.locator('.kit button[aria-pressed]')).toHaveCount(languageTags.length - 1);
      await expect(page.locator('#be')).toBeInViewport();
      await expect(page.locator('beside-row')).toHaveCount(0);
    }
  });

  test(`the switch of language leads to the same block (${own})`, async ({ page }) => {
    await page.goto(`/${own}${ghana}#be`);
    await page.locator('.languages summary').click();
    await page.locator('.languages').getByRole('link', { name: autonyms[other] }).click();
    await expect(page).toHaveURL(`/${other}${ghana}#be`);
    await expect(page.locator('#be')).toBeInViewport();
  });

  test(`what is the same in ${own} and ${other} stands there once`, async ({ page }) => {
    await openBeside(page, own, ghana, other);
    const number = page.locator('#contact-vwn > .number');
    await expect(number.locator('a[href^="tel:"]')).toHaveCount(1);
  });

  for (const [key, path] of [
    ['missing', own === 'ar' ? '/glossary/' : ''],
    ['only', own === 'nl' ? '/glossary/' : ''],
  ] as const) {
    if (!path) continue;
    test(`a block without counterpart says so (${key}, ${own} with ${other})`, async ({ page }) => {
      await openBeside(page, own, path, other);
      const row = page.locator('#dublin-procedure beside-row', {
        has: page.locator('beside-none'),
      });
      await expect(row).toHaveCount(1);
      await expect(row.locator('beside-none')).toHaveText(getSentence(own, key, other));
      await expect(row).toContainText('Dublinprocedure');
    });
  }

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test(`the kit leads to the page in ${other} (${own})`, async ({ page }) => {
      await page.goto(`/${own}${ghana}`);
      await summary(page).click();
      await page.locator('.kit').getByRole('link', { name: autonyms[other] }).click();
      await expect(page).toHaveURL(`/${other}${ghana}`);
    });

    test(`a block has the same address in ${other} (${own})`, async ({ page }) => {
      for (const language of [own, other]) {
        await page.goto(`/${language}${ghana}#be`);
        await expect(page.locator('#be')).toBeInViewport();
      }
    });
  });
}

/** The text of the page without its tools, as it is built. */
function readText(page: Page): Promise<string> {
  return page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as Element;
    copy.querySelector('.kit')?.remove();
    return copy.innerHTML;
  });
}
