import { inflateSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { findFaults } from '../helpers/axe.ts';
import { couples, openBeside } from '../helpers/beside.ts';
import { closeLanguages, findSpills, openDetails } from '../helpers/browser.ts';
import { getWords } from '../helpers/words.ts';

const paths = [
  '/countries/gh/',
  '/guides/caseworkers/',
  '/glossary/',
  '/about/translations/',
  '/sources/seed-001/',
];

/** Three times what it takes here, for a slow machine. */
const limit = 120_000;

for (const [own, other] of couples) {
  for (const [width, colorScheme] of [
    [320, 'light'],
    [1280, 'dark'],
  ] as const) {
    test(`no word is lost and axe finds nothing with ${other} beside ${own} at ${width} pixels (${colorScheme})`, async ({
      page,
    }) => {
      test.setTimeout(limit);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 740 });
      for (const path of paths) {
        await openBeside(page, own, path, other);
        await openDetails(page);
        expect(await findSpills(page), path).toEqual([]);
        await closeLanguages(page);
        expect(await findFaults(page, { rules: 'practice' }), path).toEqual([]);
      }
    });
  }

  test(`a paragraph in ${other} stands below its counterpart on a phone and beside it on a desk and on paper (${own})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openBeside(page, own, '/countries/gh/', other);
    const phone = await measureLead(page);
    expect(phone.other.top).toBeGreaterThanOrEqual(phone.own.bottom);
    const place = async () => {
      const { own: first, other: second } = await measureLead(page);
      expect(second.top).toBe(first.top);
      const isAfter = own === 'nl' ? second.left >= first.right : second.right <= first.left;
      expect(isAfter).toBe(true);
    };
    await page.setViewportSize({ width: 1280, height: 900 });
    await place();
    await page.setViewportSize({ width: 680, height: 900 });
    await page.emulateMedia({ media: 'print' });
    await place();
  });

  test(`on a phone a cell tells its column in ${own} and ${other}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openBeside(page, own, '/about/translations/', other);
    const cell = page.locator('.states td').first();
    for (const language of [own, other]) {
      const label = getWords(language)('translations.source');
      await expect(cell).toHaveAttribute('data-label', new RegExp(label));
    }
    await page.locator('.beside-bar button').click();
    await expect(cell).toHaveAttribute('data-label', getWords(own)('translations.source'));
  });

  test(`${own} comes on paper with ${other}`, async ({ page }) => {
    await openBeside(page, own, '/countries/gh/', other);
    const letters = readLetters(await page.pdf({ format: 'A4' }));
    for (const letter of ['غ', 'ة', 'G', 'z']) expect(letters, letter).toContain(letter);
  });
}

function measureLead(page: Page) {
  return page.locator('.lead:visible').evaluate((lead) => {
    const measure = (name: string) => {
      const box = lead.querySelector(name)?.getBoundingClientRect();
      if (!box) throw new Error(`no ${name}`);
      const { top, bottom, left, right } = box;
      return { top, bottom, left, right };
    };
    return { own: measure('beside-own'), other: measure('beside-other') };
  });
}

/** The letters that the fonts in a PDF say they draw, from their maps to Unicode. */
function readLetters(paper: Buffer): Set<string> {
  const text = paper.toString('latin1');
  const maps = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, stream = '']) => {
    try {
      return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
    } catch {
      return stream;
    }
  });
  const lines = maps.flatMap((map) => [
    ...map.matchAll(/^<([0-9A-F]{4})>\s*<([0-9A-F]{4})>(?:\s*<([0-9A-F]{4})>)?$/gm),
  ]);
  return new Set(lines.flatMap(([, from = '', to = '', first]) => listRange(from, to, first)));
}

/** A line of a map: a glyph and its letter, or a first and last glyph and the letter of the first. */
function listRange(from: string, to: string, first: string | undefined): string[] {
  const read = (code: string) => Number.parseInt(code, 16);
  const start = read(first ?? to);
  const count = first ? read(to) - read(from) + 1 : 1;
  return Array.from({ length: count }, (_, at) =>
    String.fromCharCode(start + at).normalize('NFKC'),
  );
}
