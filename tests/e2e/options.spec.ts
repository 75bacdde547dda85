import { expect, test } from '@playwright/test';
import { getOptionsPage, openOptions } from '../helpers/options.ts';
import { getWords } from '../helpers/words.ts';

test.use({ timezoneId: 'Europe/Amsterdam' });

/** A family from Ghana without a right to stay, leaving from the Netherlands by choice. */
const family = 'c=gh&s=14201222';

for (const language of ['nl', 'ar'] as const) {
  const t = getWords(language);

  test(`a family from Ghana gets an outcome, reasons and somebody to ask for each option (${language})`, async ({
    page,
  }) => {
    const options = await openOptions(page, language);
    await expect(options.answer).toBeHidden();
    await options.choose('from', 'nl');
    await options.country.selectOption('GH');
    await options.choose('stay', 'no-right-asked');
    await options.choose('household', 'children');
    await options.choose('way', 'own-choice');
    await options.choose('means', 'no');
    await options.choose('helped', 'no');
    await options.choose('detention', 'no');
    await expect(page).toHaveURL(`/${language}/options/#${family}`);
    const outcomes = await options.answer
      .locator('[data-option]')
      .evaluateAll((all) => all.map(({ dataset }) => `${dataset.option} ${dataset.outcome}`));
    expect(outcomes).toEqual([
      'basis meets',
      'herintegratie meets',
      'aanvullend meets',
      'met-opgeheven-hoofd unknown',
      'eurp unknown',
    ]);
    const extra = options.getOption('aanvullend');
    await expect(extra.getByText(t('options.outcome.meets'))).toBeVisible();
    await expect(extra.locator('[data-effect=named] .source a').first()).toBeVisible();
    await expect(extra.getByText(t('options.first.aanvullend'))).toBeVisible();
    await expect(extra.locator('a[href^="tel:"]').first()).toBeVisible();
    await expect(options.answer.getByText(t('options.decides'))).toBeVisible();
  });

  test(`every reason has its source (${language})`, async ({ page }) => {
    const options = await openOptions(page, language, 'c=pe&s=05110021');
    await expect(options.getOption('basis')).toBeVisible();
    const unsourced = await options.answer
      .locator('.reasons > li')
      .evaluateAll((items) => items.filter((item) => !item.querySelector('.source a')).length);
    expect(unsourced).toBe(0);
  });

  test(`what was not answered is named, and leads back to its question (${language})`, async ({
    page,
  }) => {
    const options = await openOptions(page, language, 'c=gh&s=10000000');
    const basis = options.getOption('basis');
    await expect(basis.getByText(t('options.open'))).toBeVisible();
    await basis.getByRole('button', { name: t('options.about.means') }).click();
    const group = page.getByRole('group', { name: t('options.ask.means') });
    await expect(group.getByRole('radio', { name: t('options.unsaid') })).toBeFocused();
    await options.choose('means', 'no');
    await expect(basis.getByRole('button', { name: t('options.about.means') })).toHaveCount(0);
  });

  test(`an answer can be shared: the same address gives the same answer (${language})`, async ({
    page,
    context,
  }) => {
    const options = await openOptions(page, language, family);
    await expect(options.getOption('aanvullend')).toBeVisible();
    const text = await options.answer.textContent();
    await page.reload();
    await expect(options.getOption('aanvullend')).toBeVisible();
    expect(await options.answer.textContent()).toBe(text);
    const other = await context.newPage();
    const there = await openOptions(other, language, family);
    await expect(there.getOption('aanvullend')).toBeVisible();
    expect(await there.answer.textContent()).toBe(text);
    await expect(there.country).toHaveValue('GH');
  });

  test(`another address in the same tab gives its own answer (${language})`, async ({ page }) => {
    const options = await openOptions(page, language, family);
    await expect(options.getOption('aanvullend')).toHaveAttribute('data-outcome', 'meets');
    await page.evaluate(() => {
      location.hash = 'c=cd&s=10300000';
    });
    await expect(options.country).toHaveValue('CD');
    await expect(options.getOption('basis')).toContainText(t('options.effect.note'));
  });

  test(`an address that says nothing known asks all over again (${language})`, async ({ page }) => {
    const options = await openOptions(page, language, 'c=zz&s=99999999999');
    await expect(options.country).toHaveValue('unsaid');
    await expect(options.answer).toBeHidden();
  });

  test(`one press erases all answers (${language})`, async ({ page }) => {
    const options = await openOptions(page, language, family);
    await options.clear.click();
    await expect(options.answer).toBeHidden();
    await expect(page).toHaveURL(`/${language}/options/`);
    const from = page.getByRole('group', { name: t('options.ask.from') });
    await expect(from.getByRole('radio', { name: t('options.unsaid') })).toBeFocused();
    await expect(from.getByRole('radio', { name: t('options.unsaid') })).toBeChecked();
  });

  test(`the answer keeps when the reader takes another language (${language})`, async ({
    page,
  }) => {
    const options = await openOptions(page, language, family);
    await expect(options.getOption('basis')).toBeVisible();
    await page.locator('.languages summary').click();
    await page.locator('.languages').getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(`/en/options/#${family}`);
    await expect(getOptionsPage(page, 'en').getOption('aanvullend')).toBeVisible();
  });

  test(`a country page leads to the questions with its country filled in (${language})`, async ({
    page,
  }) => {
    await page.goto(`/${language}/countries/iq/`);
    await page.getByRole('link', { name: t('options.link') }).click();
    const options = getOptionsPage(page, language);
    await expect(options.country).toHaveValue('IQ');
    await expect(options.getOption('basis')).toHaveAttribute('data-outcome', 'meets');
  });
}

test('the answer is that of the reader’s own day, before and after an end date', async ({
  page,
}) => {
  for (const [moment, code, option, outcome] of [
    ['2025-10-31T23:59:00+01:00', 'c=gh&s=14000000', 'met-opgeheven-hoofd', 'meets'],
    ['2025-11-01T00:01:00+01:00', 'c=gh&s=14000000', 'met-opgeheven-hoofd', 'unknown'],
    ['2025-12-31T23:59:00+01:00', 'c=sy&s=11000000', 'syria-2025', 'meets'],
    ['2026-01-01T00:01:00+01:00', 'c=sy&s=11000000', 'syria-2025', 'unknown'],
    ['2026-01-15T23:59:00+01:00', 'c=gh&s=16200000', 'aanvullend', 'meets'],
    ['2026-01-16T00:01:00+01:00', 'c=gh&s=16200000', 'aanvullend', 'unknown'],
  ] as const) {
    await page.clock.setFixedTime(new Date(moment));
    await page.goto('about:blank');
    const options = await openOptions(page, 'nl', code);
    await expect(options.getOption(option), moment).toHaveAttribute('data-outcome', outcome);
  }
});

test('Belgian options have no Dutch number, and Dutch ones no Belgian', async ({ page }) => {
  const options = await openOptions(page, 'nl', 'c=gh&s=20000000');
  await expect(options.getOption('be-vt')).toBeVisible();
  const numbers = () =>
    options.answer
      .locator('a[href^="tel:"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(4, 7)));
  expect(new Set(await numbers())).toEqual(new Set(['+32']));
  await options.choose('from', 'nl');
  await expect(options.getOption('basis')).toBeVisible();
  expect(new Set(await numbers())).toEqual(new Set(['+31']));
});

test('who may still stay is told to ask for advice first, from Belgium not at a Dutch organisation', async ({
  page,
}) => {
  const t = getWords('nl');
  const warning = page.locator('.options-answer .warning').first();
  await openOptions(page, 'nl', 'c=cd&s=11300000');
  await expect(warning).toHaveText(t('options.careful'));
  await openOptions(page, 'nl', 'c=cd&s=21300000');
  await expect(warning).toHaveText(t('options.careful-be'));
});
