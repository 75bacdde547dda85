import type { Page } from 'playwright';
import { countTraffic, type Traffic } from './count-traffic.ts';

/** What a reader waits for who searches the texts; times in milliseconds. */
export interface SearchFigures extends Traffic {
  /** From the focus, with the word typed at once, until the first results. */
  open: number;
  /** From a key until its results. */
  keys: readonly number[];
}

/** After the page has loaded, the browser still asks for its icon. */
const settleMs = 1500;

/** Between two keys, in milliseconds. */
const pauseMs = 600;

/** Opens the search, asks for a word for the first time, and types on letter by letter. */
export async function measureSearch(
  page: Page,
  address: string,
  word: string,
  letters: string,
): Promise<SearchFigures> {
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(settleMs);
  const traffic = await countTraffic(page);
  const open = await page.evaluate(askFirst, word);
  const first = { ...traffic };
  await page.evaluate(watchKeys);
  for (const letter of letters) {
    await page.keyboard.press(letter).catch(() => page.keyboard.insertText(letter));
    await page.waitForTimeout(pauseMs);
  }
  return { ...first, open, keys: await page.evaluate(readKeys) };
}

function askFirst(word: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const input = document.querySelector<HTMLInputElement>('#search');
    const results = document.querySelector('.results');
    if (!input || !results) return reject(new Error('The page has no search.'));
    const start = performance.now();
    const observer = new MutationObserver(() => {
      if (!results.querySelector('li')) return;
      observer.disconnect();
      resolve(performance.now() - start);
    });
    observer.observe(results, { subtree: true, childList: true });
    input.focus();
    input.value = word;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

declare global {
  interface Window {
    searchTimes?: number[];
  }
}

/** The clock of a key starts when the browser has it, and stops when its results are in the page. */
function watchKeys(): void {
  const times: number[] = [];
  window.searchTimes = times;
  const results = document.querySelector('.results');
  if (!results) throw new Error('The page has no search.');
  let start: number | undefined;
  document.addEventListener('beforeinput', ({ timeStamp }) => {
    start = timeStamp;
  });
  new MutationObserver(() => {
    if (start === undefined || results.children.length === 0) return;
    times.push(performance.now() - start);
    start = undefined;
  }).observe(results, { subtree: true, childList: true });
}

function readKeys(): number[] {
  return window.searchTimes ?? [];
}
