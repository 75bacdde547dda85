import type { Page } from 'playwright';
import { countTraffic, type Traffic } from './count-traffic.ts';

/** What a reader waits for who looks up a name; times in milliseconds. */
export interface LookupFigures extends Traffic {
  /** From the tap on the header's link until the field answers. */
  open: number;
  /** From the key until what it finds is in the page. */
  firstKey: number;
  laterKeys: readonly number[];
}

/** Between two keys, in milliseconds: a quick typist. */
const pauseMs = 150;

/** After the page has loaded, the browser still asks for its icon. */
const settleMs = 1500;

/** Opens the lookup of a page for the first time and types the texts, each in the place of the one before. */
export async function measureLookup(
  page: Page,
  address: string,
  texts: readonly string[],
): Promise<LookupFigures> {
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(settleMs);
  const traffic = await countTraffic(page);
  const open = await page.evaluate(openPanel);
  const { requests, body, bytes } = traffic;
  await page.evaluate(watchKeys);
  for (const text of texts) {
    await page.locator('.finder-panel input').selectText();
    for (const letter of text) {
      await page.keyboard.press(letter).catch(() => page.keyboard.insertText(letter));
      await page.waitForTimeout(pauseMs);
    }
  }
  const [firstKey = Number.NaN, ...laterKeys] = await page.evaluate(readKeys);
  return { open, firstKey, laterKeys, requests, body, bytes };
}

function openPanel(): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    const observer = new MutationObserver(() => {
      if (!document.activeElement?.matches('.finder-panel [role=combobox]')) return;
      observer.disconnect();
      resolve(performance.now() - start);
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    document.querySelector<HTMLElement>('.tools .find')?.click();
  });
}

declare global {
  interface Window {
    keyTimes?: number[];
  }
}

/** The clock of a key starts when the browser has it, and stops when the page has changed. */
function watchKeys(): void {
  const times: number[] = [];
  window.keyTimes = times;
  const panel = document.querySelector('.finder-panel');
  if (!panel) throw new Error('The panel is not open.');
  let start: number | undefined;
  document.addEventListener('beforeinput', ({ timeStamp }) => {
    start ??= timeStamp;
  });
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      start = timeStamp;
    },
    { capture: true },
  );
  new MutationObserver(() => {
    if (start !== undefined) times.push(performance.now() - start);
    start = undefined;
  }).observe(panel, { subtree: true, childList: true });
}

function readKeys(): number[] {
  return window.keyTimes ?? [];
}
