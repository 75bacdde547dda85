import { expect, type Locator, type Page, test } from '@playwright/test';
import { getShortAddress } from '../../src/i18n/short-address.ts';
import { findFaults } from '../helpers/axe.ts';
import { findSpills } from '../helpers/browser.ts';
import { answerOutside } from '../helpers/outside.ts';
import { getWords } from '../helpers/words.ts';

/** Where the built site thinks it stands. */
const site = process.env.SITE_URL ?? 'https://wijzer.example';

const country = { nl: 'Ghana', ar: 'غانا' } as const;

for (const language of ['nl', 'ar'] as const) {
  const words = getWords(language);
  const address = `/${language}/countries/gh/`;
  const short = site + getShortAddress(address);
  const open = (page: Page) => openShare(page, address, words('kit.open'), words('share.page'));

  test(`the tools of a page lead to a link that names nothing, which can be copied (${language})`, async ({
    context,
    page,
  }) => {
    await context.grantPermissions(['clipboard-write']);
    await open(page);
    await expect(getMessage(page).getByRole('textbox')).toHaveValue(short);
    await getMessage(page)
      .getByRole('button', { name: words('share.copy') })
      .click();
    await expect(getMessage(page).getByRole('status')).toHaveText(words('share.copied'));
    expect(await paste(page)).toBe(short);
  });

  test(`a reader who ticks it shares the page by its name (${language})`, async ({
    context,
    page,
  }) => {
    await context.grantPermissions(['clipboard-write']);
    await open(page);
    await page.getByRole('checkbox', { name: words('share.name') }).check();
    await getMessage(page)
      .getByRole('button', { name: words('share.copy') })
      .click();
    await expect(getMessage(page).getByRole('status')).toHaveText(words('share.copied'));
    expect(await paste(page)).toBe(site + address);
    const text = `${country[language]} · Wijzer\n${site}${address}`;
    expect(await readSent(getMessage(page))).toEqual({ whatsapp: text, sms: text, email: text });

    await page.getByRole('checkbox', { name: words('share.name') }).uncheck();
    await expect(getMessage(page).getByRole('textbox')).toHaveValue(short);
  });

  test(`the links hold the whole message, which names no country (${language})`, async ({
    page,
  }) => {
    await open(page);
    const text = words('share.text', { address: short });
    expect(await readSent(getMessage(page))).toEqual({ whatsapp: text, sms: text, email: text });
    await expect(getMessage(page).locator('.share-text')).toHaveText(text.replace('\n', ' '));
    expect(text).not.toContain(country[language]);
  });

  test(`a browser that does not copy says so and has the link selected (${language})`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await open(page);
    await getMessage(page)
      .getByRole('button', { name: words('share.copy') })
      .click();
    await expect(getMessage(page).getByRole('status')).toHaveText(words('share.failed'));
    expect(await readSelected(getMessage(page))).toBe(short);
    expect(await findFaults(page, { rules: 'all' })).toEqual([]);
  });

  test(`a browser without a clipboard has the link selected too (${language})`, async ({
    page,
  }) => {
    await page.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }),
    );
    await open(page);
    await getMessage(page)
      .getByRole('button', { name: words('share.copy') })
      .click();
    await expect(getMessage(page).getByRole('status')).toHaveText(words('share.failed'));
    expect(await readSelected(getMessage(page))).toBe(short);
  });

  test(`the share sheet of the device gets a neutral title and the link (${language})`, async ({
    page,
  }) => {
    await stubShareSheet(page);
    await open(page);
    await getMessage(page)
      .getByRole('button', { name: words('share.device') })
      .click();
    expect(await page.evaluate(() => document.documentElement.dataset.shared)).toBe(
      JSON.stringify({ title: words('share.subject'), url: short }),
    );
    await page.getByRole('checkbox').check();
    await getMessage(page)
      .getByRole('button', { name: words('share.device') })
      .click();
    expect(await page.evaluate(() => document.documentElement.dataset.shared)).toBe(
      JSON.stringify({ title: `${country[language]} · Wijzer`, url: site + address }),
    );
  });

  test(`a device without a share sheet has no button for it (${language})`, async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
    await open(page);
    const name = words('share.device');
    await expect(getMessage(page).getByRole('button', { name: words('share.copy') })).toBeVisible();
    await expect(page.getByRole('button', { name })).toHaveCount(0);
  });

  test(`sharing asks no other site and leaves nothing behind, until a link is followed (${language})`, async ({
    context,
    page,
    baseURL,
  }) => {
    const asked = await answerOutside(context, baseURL);
    const complaints: string[] = [];
    context.on('console', (message) => complaints.push(message.text()));
    await open(page);
    await page.getByRole('checkbox').check();
    await page.getByRole('checkbox').uncheck();
    await getMessage(page)
      .getByRole('button', { name: words('share.copy') })
      .click();
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await countStored(page)).toBe(0);

    await getMessage(page)
      .getByRole('link', { name: words('share.whatsapp') })
      .click();
    await expect.poll(() => asked.length).toBe(1);
    expect(new URL(asked[0]?.url ?? '').origin).toBe('https://wa.me');
    expect(asked[0]?.referer).toBeUndefined();
  });

  test(`without a script the page is shared all the same (${language})`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await open(page);
    await expect(getMessage(page).getByRole('textbox')).toHaveValue(short);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(getMessage(page).getByRole('link')).toHaveCount(3);
    await page.getByRole('checkbox').check();
    await expect(getMessage(page).getByRole('textbox')).toHaveValue(site + address);
    const picture = page.getByRole('img', { name: words('share.qr-picture', { address: short }) });
    await expect(picture).toBeVisible();
    await page.getByRole('link', { name: words('share.back') }).click();
    await expect(page).toHaveURL(address);
    await context.close();
  });

  for (const [width, colorScheme] of [
    [320, 'dark'],
    [1280, 'light'],
  ] as const) {
    test(`sharing can be used by all at ${width} pixels, ${colorScheme} (${language})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.emulateMedia({ colorScheme });
      await stubShareSheet(page);
      await open(page);
      await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
      expect(await findFaults(page, { rules: 'all' })).toEqual([]);
      expect(await findSpills(page)).toEqual([]);
      await page.getByRole('checkbox').check();
      expect(await findFaults(page, { rules: 'all' })).toEqual([]);
      expect(await findSpills(page)).toEqual([]);
    });
  }
}

/** Goes from a page by its tools to where it is shared. */
async function openShare(page: Page, address: string, tools: string, name: string): Promise<void> {
  await page.goto(address);
  await page.locator('summary', { hasText: tools }).click();
  await page.getByRole('link', { name }).click();
  await expect(page).toHaveURL(/\/share\/\w{6}\/$/);
}

/** The message that is shown: the one that names the page, or the one that does not. */
function getMessage(page: Page): Locator {
  return page.locator('.share-message:visible');
}

/** What each app reads from its link. */
async function readSent(message: Locator) {
  const hrefs = await message
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const [whatsapp, sms, email] = hrefs.map((href) => new URL(href).searchParams);
  return { whatsapp: whatsapp?.get('text'), sms: sms?.get('body'), email: email?.get('body') };
}

function readSelected(message: Locator): Promise<string> {
  return message
    .getByRole('textbox')
    .evaluate((field: HTMLInputElement) =>
      field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
    );
}

/** What the clipboard holds; a page of this site may not read it by itself. */
async function paste(page: Page): Promise<string> {
  await page.evaluate(() => document.body.append(document.createElement('textarea')));
  const field = page.locator('body > textarea');
  await field.focus();
  await page.keyboard.press('ControlOrMeta+V');
  const text = await field.inputValue();
  await field.evaluate((element) => element.remove());
  return text;
}

/** A share sheet that notes what it was given. */
function stubShareSheet(page: Page) {
  return page.addInitScript(() => {
    Navigator.prototype.share = async (data) => {
      document.documentElement.dataset.shared = JSON.stringify(data);
    };
  });
}

function countStored(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const workers = await navigator.serviceWorker.getRegistrations();
    const kept = [await indexedDB.databases(), await caches.keys(), workers];
    const counts = kept.map(({ length }) => length);
    return [document.cookie.length, localStorage.length, sessionStorage.length, ...counts].reduce(
      (sum, count) => sum + count,
    );
  });
}
