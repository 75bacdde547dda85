import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { languageTags } from '../helpers/words.ts';

for (const language of languageTags) {
  test(`every letter of every page has a shape (${language})`, async ({ page }) => {
    await page.goto(`/${language}/`);
    const letters = readLetters(language);
    expect(letters.length).toBeGreaterThan(30);
    // No script has these: they show what a browser draws for want of a shape.
    const [none = '', another = ''] = ['\u0378', '\u2fe0'];
    const shapeless = await page.evaluate(
      ({ letters, none, another }) => {
        const canvas = document.createElement('canvas');
        canvas.width = canvas.height = 96;
        const context = canvas.getContext('2d', { willReadFrequently: true });
        if (!context) throw new Error('This browser has no canvas.');
        context.font = `40px ${getComputedStyle(document.body).fontFamily}`;
        const draw = (text: string) => {
          context.clearRect(0, 0, 96, 96);
          context.fillText(text, 24, 60);
          return context.getImageData(0, 0, 96, 96).data.join();
        };
        const missing = draw(none);
        if (missing !== draw(another) || missing === draw('n'))
          throw new Error('What is missing cannot be told from what is there.');
        return letters.filter((letter) => draw(letter) === missing);
      },
      { letters, none, another },
    );
    expect(shapeless).toEqual([]);
  });
}

/** What stands on the pages of a language beyond ASCII, but for spaces and for marks, which are drawn on a letter. */
function readLetters(language: string): string[] {
  const letters = new Set<string>();
  for (const file of globSync('**/*.html', { cwd: join('dist', language) })) {
    const html = readFileSync(join('dist', language, file), 'utf8');
    for (const letter of html.match(/[^\p{ASCII}\p{Z}\p{C}\p{M}]/gu) ?? []) letters.add(letter);
  }
  return [...letters].toSorted();
}
