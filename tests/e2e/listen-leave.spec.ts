import { expect, test } from '@playwright/test';
import { fakeSpeech, getSaid, isSpeaking, openTools, remoteVoices } from '../helpers/speech.ts';

for (const language of ['nl', 'ar'] as const) {
  const address = `/${language}/countries/gh/`;

  for (const way of ['the link', 'Shift three times'] as const) {
    test(`the voice stops at once with ${way}, while the other page is still to come (${language})`, async ({
      page,
    }) => {
      await page.route('https://www.knmi.nl/', () => {});
      await fakeSpeech(page);
      const { begin } = await openTools(page, address);
      await begin();
      expect(await isSpeaking(page)).toBe(true);
      const state = await page.evaluate(async (isByLink) => {
        if (isByLink) document.querySelector<HTMLElement>('a.leave')?.click();
        else
          for (let count = 0; count < 3; count += 1)
            dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
        await Promise.resolve();
        const { said, isSpeaking } = window.fakeSpeech;
        return {
          isBlank: document.documentElement.hidden,
          isSpeaking: isSpeaking(),
          said: said.length,
        };
      }, way === 'the link');
      expect(state).toEqual({ isBlank: true, isSpeaking: false, said: 1 });
    });
  }

  test(`the voice stops with the page, and pauses when it is not seen (${language})`, async ({
    page,
  }) => {
    await fakeSpeech(page);
    const { bar, button, begin } = await openTools(page, address);
    await begin();
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(await isSpeaking(page)).toBe(false);
    await button('resume').click();
    expect(await isSpeaking(page)).toBe(true);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    expect(await isSpeaking(page)).toBe(false);
    await expect(bar).toHaveCount(0);
    expect(await getSaid(page)).toHaveLength(2);
  });

  for (const voices of [undefined, remoteVoices]) {
    test(`reading aloud asks only this site, and leaves nothing behind (${voices ? 'remote' : 'local'} voice, ${language})`, async ({
      page,
      context,
      baseURL,
    }) => {
      const requests: string[] = [];
      const complaints: string[] = [];
      context.on('request', (request) => requests.push(request.url()));
      context.on('console', (message) => complaints.push(message.text()));
      context.on('weberror', (error) => complaints.push(error.error().message));
      await fakeSpeech(page, voices ? { voices, sentenceMs: 0 } : { sentenceMs: 0 });
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(requests.filter((url) => url.includes('listen'))).toEqual([]);
      const { item, button } = await openTools(page, address);
      await item.getByRole('button').click();
      await expect(button('again')).toBeVisible({ timeout: 20_000 });
      expect(requests.filter((url) => new URL(url).origin !== baseURL)).toEqual([]);
      expect(complaints).toEqual([]);
      const stored = await page.evaluate(async () => [
        document.cookie,
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
      ]);
      expect(stored).toEqual(['', 0, 0, 0, 0]);
    });
  }
}
