import { expect, type Page, test } from '@playwright/test';
import type { Status } from '../../src/model/period.ts';
import { getWords } from '../helpers/words.ts';

test.use({ timezoneId: 'Europe/Amsterdam' });

const languages = ['nl', 'ar'] as const;

for (const language of languages) {
  const words = getWords(language);

  test(`Met Opgeheven Hoofd is current until its last minute, and ended after it (${language})`, async ({
    page,
  }) => {
    const run = page.locator('#run');
    await openAt(page, '2025-10-30T12:00', `/${language}/programmes/met-opgeheven-hoofd/`);
    await expectStatus(run, words('status.current'));
    await openAt(page, '2025-10-31T23:59', `/${language}/programmes/met-opgeheven-hoofd/`);
    await expectStatus(run, words('status.current'));
    await openAt(page, '2025-11-01T00:01', `/${language}/programmes/met-opgeheven-hoofd/`);
    await expectStatus(run, words('status.ended'));
    await expect(page.locator('#moh4').getByText(words('status.ended'))).toBeVisible();
  });

  test(`for Ghana its outcome becomes unknown with the same midnight (${language})`, async ({
    page,
  }) => {
    const option = page.locator('[data-option=met-opgeheven-hoofd]');
    for (const [moment, outcome, status] of [
      ['2025-10-30T12:00', 'meets', 'current'],
      ['2025-11-01T00:01', 'unknown', 'ended'],
    ] as const) {
      await openAt(page, moment, `/${language}/countries/gh/`);
      await expect(option).toHaveAttribute('data-outcome', outcome);
      await expect(option.locator('.verdict:visible')).toHaveText(words(`outcome.${outcome}`));
      await expectStatus(option.locator('.when').first(), words(`status.${status}`));
    }
  });

  test(`the reasons change with the outcome (${language})`, async ({ page }) => {
    const option = page.locator('[data-option=met-opgeheven-hoofd]');
    await openAt(page, '2025-10-30T12:00', `/${language}/countries/gh/`);
    const over = option.locator('.reason:has(time[datetime="2025-10-31"])');
    await option.locator('summary').click();
    await expect(over.filter({ visible: true })).toHaveCount(0);
    await openAt(page, '2025-11-01T12:00', `/${language}/countries/gh/`);
    await option.locator('summary').click();
    await expect(over.filter({ visible: true })).toHaveCount(1);
  });

  for (const path of ['/programmes/syria-2025/', '/countries/sy/']) {
    test(`the amounts for Syria are right on each day on ${path} (${language})`, async ({
      page,
    }) => {
      const days: [moment: string, older: Status, raised: Status][] = [
        ['2025-10-31T12:00', 'current', 'upcoming'],
        // The older amounts end in November, and no source gives the day.
        ['2025-11-16T23:59', 'unknown', 'upcoming'],
        ['2025-11-17T00:01', 'unknown', 'current'],
        ['2025-12-01T12:00', 'ended', 'current'],
        ['2025-12-31T23:59', 'ended', 'current'],
        ['2026-01-01T00:01', 'ended', 'ended'],
      ];
      for (const [moment, older, raised] of days) {
        await openAt(page, moment, `/${language}${path}`);
        // In a comparison, amounts with the same period share its status.
        const getFact = (id: string) =>
          page.locator(`.told:has(#${id}):has([data-status]), #${id}:has([data-status])`).last();
        await expectStatus(getFact('syria-2800'), words(`status.${older}`));
        await expectStatus(getFact('syria-1650'), words(`status.${older}`));
        await expectStatus(getFact('syria-5000'), words(`status.${raised}`));
        await expectStatus(getFact('syria-2500'), words(`status.${raised}`));
      }
    });
  }
}

test('the option for Syria loses its outcome when its scheme is over', async ({ page }) => {
  const option = page.locator('[data-option=syria-2025]');
  await openAt(page, '2025-12-31T23:59', '/nl/countries/sy/');
  await expect(option).toHaveAttribute('data-outcome', 'meets');
  await openAt(page, '2026-01-01T00:01', '/nl/countries/sy/');
  await expect(option).not.toHaveAttribute('data-outcome', 'meets');
});

test('what holds follows the day where the reader is', async ({ browser }) => {
  const moment = '2025-10-31T23:30:00Z';
  for (const [timezoneId, status] of [
    ['America/New_York', 'current'],
    ['Asia/Kabul', 'ended'],
  ] as const) {
    const context = await browser.newContext({ timezoneId });
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date(moment));
    await page.goto('/nl/programmes/met-opgeheven-hoofd/');
    await expectStatus(page.locator('#run'), getWords('nl')(`status.${status}`));
    await context.close();
  }
});

async function openAt(page: Page, moment: string, address: string): Promise<void> {
  // In both months the Netherlands are one hour before Greenwich, but for summer time in October.
  const offset = moment < '2025-10-26' ? '+02:00' : '+01:00';
  await page.clock.setFixedTime(new Date(`${moment}:00${offset}`));
  await page.goto(address);
}

async function expectStatus(part: ReturnType<Page['locator']>, words: string): Promise<void> {
  await expect(part.locator('[data-status]:visible')).toHaveText(words);
}
