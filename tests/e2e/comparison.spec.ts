import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { findFaults } from '../helpers/axe.ts';
import { findSpills } from '../helpers/browser.ts';
import { parseRows } from '../helpers/csv.ts';
import { getWords } from '../helpers/words.ts';

test.use({ timezoneId: 'Europe/Amsterdam' });

for (const language of ['nl', 'ar'] as const) {
  const words = getWords(language);
  const address = `/${language}/countries/sy/`;

  test(`a desk shows options beside each other, in the direction of the language (${language})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(address);
    const table = getTable(page);
    await expect(table.getByRole('columnheader')).toHaveCount(9);
    await expect(table.getByRole('rowheader')).toHaveCount(await table.locator('tbody').count());
    const first = await getBox(page, 'level');
    const last = await getBox(page, 'day');
    expect(Math.abs(first.y - last.y)).toBeLessThan(2);
    expect(first.x < last.x).toBe(language === 'nl');
    expect(await findSpills(page)).toEqual([]);
  });

  test(`a phone shows each option as a card, with the words of the heads (${language})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    const first = await getBox(page, 'level');
    const last = await getBox(page, 'day');
    expect(last.y).toBeGreaterThan(first.y + first.height);
    const label = await page
      .locator(`[data-label="${words('compare.level')}"]`)
      .first()
      .evaluate((cell) => getComputedStyle(cell, '::before').content);
    expect(label).toContain(words('compare.level'));
    expect(await findSpills(page)).toEqual([]);
  });

  test(`the table is still a table to a screen reader on a phone (${language})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    const table = getTable(page);
    await expect(table).toBeVisible();
    await expect(table.getByRole('cell').first()).toBeVisible();
  });

  test(`options are sorted with the keyboard, and that is said (${language})`, async ({ page }) => {
    await page.goto(address);
    await openTools(page);
    const status = page.locator('[data-departure=nl]').getByRole('status');
    const head = getHead(page, words('compare.provider'));
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    await expect(status).toContainText(words('compare.provider'));
    const up = await getProviders(page);
    await page.keyboard.press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    expect((await getProviders(page)).toReversed()).toEqual(up);
    const { compare } = new Intl.Collator(language);
    expect(up).toEqual(up.toSorted(compare));
    await getHead(page, words('compare.option')).getByRole('button').press('Space');
    await expect(head).not.toHaveAttribute('aria-sort');
    expect((await getOutcomes(page)).at(0)).toBe('meets');
  });

  test(`the latest source comes first when the dates are turned (${language})`, async ({
    page,
  }) => {
    await page.goto(address);
    await openTools(page);
    const button = getHead(page, words('compare.day')).getByRole('button');
    await button.click();
    await button.click();
    const days = await page
      .locator('[data-departure=nl] tbody')
      .evaluateAll((rows) =>
        rows.map(
          (row) =>
            row.querySelector<HTMLTimeElement>('tr:first-child > td:last-child time')?.dateTime ??
            '',
        ),
      );
    expect(days).toEqual(days.toSorted().toReversed());
    expect(days.length).toBeGreaterThan(4);
  });

  test(`the file holds what the table says, in the language of the page (${language})`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date('2025-12-01T12:00:00+01:00'));
    await page.goto(address);
    await openTools(page);
    const download = page.waitForEvent('download');
    await page
      .locator('[data-departure=nl]')
      .getByRole('button', { name: words('compare.download') })
      .click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('wijzer.csv');
    const csv = readFileSync(await file.path(), 'utf8');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const [heads = [], ...rows] = parseRows(csv.slice(1));
    expect(heads).toContain(words('compare.money'));
    expect(heads).toContain(words('topic.condition'));
    expect(rows).toHaveLength(await page.locator('[data-departure=nl] tbody').count());
    for (const row of rows) expect(row).toHaveLength(heads.length);
    await expectCells(page, heads, rows, words);
  });

  test(`the tools meet WCAG 2.2 AA as far as axe can tell (${language})`, async ({ page }) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(address);
      await openTools(page);
      await getHead(page, words('compare.level')).getByRole('button').click();
      expect(await findFaults(page)).toEqual([]);
      expect(await findSpills(page)).toEqual([]);
    }
  });

  test(`an outcome on the row follows the day of the reader (${language})`, async ({ page }) => {
    const option = page.locator('[data-option=syria-2025]');
    for (const [day, outcome] of [
      ['2025-12-01', 'meets'],
      ['2026-02-01', 'unknown'],
    ] as const) {
      await page.clock.setFixedTime(new Date(`${day}T12:00:00+01:00`));
      await page.goto(address);
      await expect(option).toHaveAttribute('data-outcome', outcome);
      await expect(option.locator('.verdict:visible')).toHaveText(words(`outcome.${outcome}`));
    }
  });
}

test('what was copied is what would be saved', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const words = getWords('nl');
  await page.goto('/nl/countries/gh/');
  await openTools(page);
  const section = page.locator('[data-departure=nl]');
  await section.getByRole('button', { name: words('compare.copy') }).click();
  await expect(section.getByRole('status')).toHaveText(words('compare.copied'));
  const download = page.waitForEvent('download');
  await section.getByRole('button', { name: words('compare.download') }).click();
  const csv = readFileSync(await (await download).path(), 'utf8');
  // Nothing but the page itself may read the clipboard here, so the words are pasted.
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('Control+V');
  const pasted = await page.locator('#pasted').inputValue();
  expect(pasted).toBe(csv.slice(1).replaceAll('\r\n', '\n'));
});

test('nothing loads for a comparison that is only read, and its tools ask only this site', async ({
  page,
  baseURL,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/nl/countries/gh/', { waitUntil: 'networkidle' });
  const read = requests.length;
  await openTools(page);
  const asked = requests.slice(read);
  expect(asked.some((url) => url.endsWith('/nl/compare.json'))).toBe(true);
  expect(requests.slice(0, read).some((url) => url.includes('compare'))).toBe(false);
  expect(asked.filter((url) => new URL(url).origin !== baseURL)).toEqual([]);
});

test('the way to the tools leads to the data where they do not come', async ({ page }) => {
  await page.route('**/compare.json', (route) => route.abort());
  await page.goto('/nl/countries/gh/');
  await page.locator('[data-departure=nl] .compare-file').click();
  await expect(page).toHaveURL('/nl/about/data/');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the comparison is whole, and the way to files leads to the data', async ({ page }) => {
    await page.goto('/ar/countries/gh/');
    const rows = page.locator('.compare tbody');
    expect(await rows.count()).toBeGreaterThan(6);
    await expect(rows.first().locator('td').first()).toBeVisible();
    await page.locator('[data-departure=nl] .compare-file').click();
    await expect(page).toHaveURL('/ar/about/data/');
  });
});

function getTable(page: Page) {
  return page.locator('[data-departure=nl]').getByRole('table');
}

function getHead(page: Page, name: string) {
  return page.locator('[data-departure=nl] thead th').filter({ hasText: name });
}

async function openTools(page: Page): Promise<void> {
  await page.locator('[data-departure=nl] .compare-file').click();
  await expect(page.locator('[data-departure=nl] .compare-tools')).toBeVisible();
}

async function getBox(page: Page, column: 'level' | 'day') {
  const cells = page.locator('[data-option=basis] tr').first().locator('td');
  const box = await (column === 'level' ? cells.first() : cells.last()).boundingBox();
  if (!box) throw new Error(`The cell "${column}" is not there`);
  return box;
}

function getProviders(page: Page): Promise<string[]> {
  return page
    .locator('[data-departure=nl] tbody tr:first-child td:nth-child(3)')
    .evaluateAll((cells) => cells.map((cell) => cell.textContent?.trim() ?? ''));
}

function getOutcomes(page: Page): Promise<string[]> {
  return page
    .locator('[data-departure=nl] tbody')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.outcome ?? ''));
}

/** Each cell of the file holds the words that are seen in that cell of the page. */
async function expectCells(
  page: Page,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  words: (key: string) => string,
): Promise<void> {
  const simplify = (text: string) => text.replace(/[[\]\s]/g, '');
  const at = heads.indexOf(words('compare.level'));
  const bodies = await page.locator('[data-departure=nl] tbody').all();
  for (const [index, body] of bodies.entries()) {
    const shown = await body.locator('tr').first().locator('td').allInnerTexts();
    const saved = rows[index]?.slice(at, at + shown.length);
    expect(saved?.map(simplify)).toEqual(shown.map(simplify));
  }
}
