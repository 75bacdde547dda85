import { expect, test } from '@playwright/test';
import {
  fakeSpeech,
  finish,
  getMarked,
  getSaid,
  isSpeaking,
  openTools,
  remoteVoices,
  removeSpeech,
} from '../helpers/speech.ts';
import { getWords } from '../helpers/words.ts';

const country = '/countries/gh/';
const voices = { nl: 'Local nl-NL', ar: 'Local ar-SA' };

for (const language of ['nl', 'ar'] as const) {
  const words = getWords(language);

  test(`a voice of the device reads the page from its title, sentence by sentence (${language})`, async ({
    page,
  }) => {
    await fakeSpeech(page);
    const { bar, button, begin } = await openTools(page, `/${language}${country}`);
    await begin();
    await expect(button('pause')).toBeFocused();
    await expect(bar.getByRole('status')).toHaveText('');
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    expect((await getSaid(page))[0]).toMatchObject({
      text: title,
      voice: voices[language],
      rate: 1,
    });
    expect(await getMarked(page)).toBe(title);
    await finish(page);
    const lead = (await page.locator('.lead').textContent()) ?? '';
    await expect.poll(() => getMarked(page)).not.toBe(title);
    expect(lead.startsWith(await getMarked(page))).toBe(true);
    expect(await getSaid(page)).toHaveLength(2);
  });

  test(`numbers are said as a person says them, and what is hidden or a source is not said (${language})`, async ({
    page,
  }) => {
    await fakeSpeech(page, { sentenceMs: 0 });
    const { button, bar, begin } = await openTools(page, `/${language}${country}`);
    const hidden = await page.locator('main').evaluate((main) => {
      const last = main.querySelector('.option p');
      const phase = document.createElement('p');
      phase.textContent = 'xqzw1';
      phase.hidden = true;
      last?.after(phase);
      return main.querySelector('details:not(.kit) li')?.textContent?.trim().slice(0, 30);
    });
    await begin();
    await expect(button('again')).toBeVisible({ timeout: 20_000 });
    await expect(bar.getByRole('status')).toHaveText(words('listen.ended'));
    const said = (await getSaid(page)).map(({ text }) => text);
    expect(said).toContain('0 2 0, 3 4, 6 7, 2 7 8');
    const all = said.join('\n');
    expect(all).not.toMatch(/[✓✕≠]|€|xqzw1|DT&V|\bIOM\b/);
    expect(all).not.toContain(hidden ?? '');
    const source = await page.locator('.sure-m').first().textContent();
    expect(all).not.toContain(source?.trim());
    expect(said.filter((text) => /\d\d\d\d\d/.test(text))).toEqual([]);
    await expect(page.locator('.listen-player')).toHaveCount(1);
  });

  test(`sums are said from their value, and an opened part is read (${language})`, async ({
    page,
  }) => {
    await fakeSpeech(page, { sentenceMs: 0 });
    const { button, begin } = await openTools(page, `/${language}${country}`);
    const part = page.locator('[data-option=herintegratie] details').first();
    await part.evaluate((details) => details.setAttribute('open', ''));
    await begin();
    await expect(button('again')).toBeVisible({ timeout: 20_000 });
    const all = (await getSaid(page)).map(({ text }) => text).join('\n');
    expect(all).toContain(language === 'nl' ? '1800 euro' : '1800 يورو');
    expect(all).not.toContain('1.800');
  });

  test(`a reader pauses, goes on, steps, and sets the speed (${language})`, async ({ page }) => {
    await fakeSpeech(page);
    const { start, bar, button, speed, begin } = await openTools(page, `/${language}${country}`);
    const tell = async () => (await getSaid(page)).map(({ text }) => text);
    await begin();
    await finish(page);
    const [first, second] = await tell();
    await button('pause').click();
    expect(await isSpeaking(page)).toBe(false);
    await expect(bar.getByRole('status')).toHaveText(words('listen.paused'));
    await page.waitForTimeout(100);
    expect(await tell()).toEqual([first, second]);
    await button('resume').press('Enter');
    expect(await tell()).toEqual([first, second, second]);
    await expect(bar.getByRole('status')).toHaveText('');
    await button('previous').click();
    await button('next').press('Space');
    expect((await tell()).slice(3)).toEqual([first, second]);
    await speed.selectOption('slow');
    const said = await getSaid(page);
    expect(said.at(-1)).toMatchObject({ text: second, rate: 0.75 });
    await button('stop').click();
    expect(await isSpeaking(page)).toBe(false);
    expect(await getMarked(page)).toBe('');
    await expect(bar).toHaveCount(0);
    await expect(start).toBeFocused();
  });

  test(`a table is read with the header before each cell, and another language with its own voice (${language})`, async ({
    page,
  }) => {
    await fakeSpeech(page, { sentenceMs: 0 });
    const { button, begin } = await openTools(page, `/${language}/about/translations/`);
    await page.locator('main').evaluate((main) => {
      const part = document.createElement('p');
      part.lang = 'fa';
      part.textContent = 'سلام';
      main.append(part);
    });
    await begin();
    await expect(button('again')).toBeVisible({ timeout: 20_000 });
    const said = await getSaid(page);
    const heads = await page.locator('thead th').allInnerTexts();
    const texts = said.map(({ text }) => text);
    for (const head of heads.slice(1)) expect(texts).toContain(`${head.trim()}:`);
    expect(texts.filter((text) => text === heads[1])).toEqual([]);
    expect(said.find(({ text }) => text === 'English')).toMatchObject({ voice: 'Local en-GB' });
    // No voice for Persian: an Arabic one knows the letters, a Dutch one says that something is there.
    const last = said.findLast(({ text }) => text === 'سلام' || text === words('listen.other'));
    expect(last?.text).toBe(language === 'ar' ? 'سلام' : words('listen.other'));
  });

  test(`a voice that sends the text away waits for a clear choice (${language})`, async ({
    page,
  }) => {
    await fakeSpeech(page, { voices: remoteVoices });
    const { item, start, bar } = await openTools(page, `/${language}${country}`);
    const name = remoteVoices.find(({ lang }) => lang.startsWith(language))?.name ?? '';
    await expect(item.getByText(words('listen.online', { voice: name }))).toBeVisible();
    await expect(start).toHaveCount(0);
    expect(await getSaid(page)).toEqual([]);
    await item.getByRole('button', { name: words('listen.online-start') }).click();
    await expect(bar).toBeVisible();
    expect(await getSaid(page)).toMatchObject([{ voice: name }]);
    await page.reload();
    await page.locator('.kit > summary').click();
    await expect(item.getByText(words('listen.online', { voice: name }))).toBeVisible();
    expect(await getSaid(page)).toEqual([]);
  });

  test(`without a voice for the language, or without speech, one sentence says so (${language})`, async ({
    page,
    context,
  }) => {
    await fakeSpeech(page, { voices: [{ lang: 'de-DE', name: 'German', localService: true }] });
    const { item } = await openTools(page, `/${language}${country}`);
    await expect(item).toHaveText(words('listen.no-voice'));
    await expect(item.getByRole('button')).toHaveCount(0);
    const other = await context.newPage();
    await removeSpeech(other);
    const without = await openTools(other, `/${language}${country}`);
    await expect(without.item).toHaveText(words('listen.no-speech'));
    const empty = await context.newPage();
    await fakeSpeech(empty, { voices: [] });
    const waited = await openTools(empty, `/${language}${country}`);
    await expect(waited.item).toHaveText(words('listen.no-voice'));
  });

  test(`without a script nothing of it shows (${language})`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const { item } = await openTools(page, `/${language}${country}`);
    await expect(item).toBeHidden();
    await context.close();
  });
}

test('voices that the browser lists late are waited for', async ({ page }) => {
  await fakeSpeech(page, { lateMs: 400 });
  const { begin } = await openTools(page, `/ar${country}`);
  await begin();
  expect(await getSaid(page)).toMatchObject([{ voice: 'Local ar-SA' }]);
});

test('a voice that fails says so, and one that was cut off waits for another press', async ({
  page,
}) => {
  const words = getWords('nl');
  await fakeSpeech(page);
  const { bar, button, begin } = await openTools(page, `/nl${country}`);
  await begin();
  await finish(page, 'not-allowed');
  await expect(bar.getByRole('status')).toHaveText(words('listen.paused'));
  await button('resume').click();
  await finish(page, 'synthesis-failed');
  await expect(bar.getByText(words('listen.failed'))).toBeVisible();
  await expect(button('again')).toBeVisible();
});
