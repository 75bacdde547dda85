import { KEPT_ON, STORE } from '../../model/keep/addresses.ts';
import { type Copy, type Entry, groupCopies } from '../../model/keep/entries.ts';
import { getDay } from '../get-day.ts';
import { erase } from './erase.ts';
import { addHelpers, gather, type Part } from './gather.ts';
import { storeParts } from './store.ts';
import { findKept, sweep } from './sweep.ts';

/** Returns what a reader keeps; without a store it makes none. */
export async function listEntries(tag: string): Promise<readonly Entry[]> {
  if (!(await caches.has(STORE))) return [];
  const store = await caches.open(STORE);
  const copies = (await findKept(store)).map((address) => readCopy(store, address));
  return groupCopies((await Promise.all(copies)).toSorted(byAddress), tag);
}

/** Stores what was gathered, and starts the worker that gives it back. */
export async function keep(parts: readonly Part[]): Promise<void> {
  try {
    await storeParts(parts, getDay(new Date()));
    await navigator.serviceWorker.register('/worker.js', { updateViaCache: 'none' });
    await navigator.serviceWorker.ready;
  } catch (error) {
    if ((await listEntries('')).length === 0) await erase();
    throw error;
  }
}

/** Replaces the copies of a page by what the server has now. */
export async function refresh({ path, tags }: Entry): Promise<void> {
  const addresses = tags.map((tag) => `/${tag}${path}`);
  await storeParts(await gather(await addHelpers(addresses)), getDay(new Date()));
}

/** Removes the copies of a page; after the last one nothing is left. */
export async function remove({ path, tags }: Entry): Promise<void> {
  const store = await caches.open(STORE);
  await Promise.all(tags.map((tag) => store.delete(`/${tag}${path}`)));
  if ((await findKept(store)).length === 0) await erase();
  else await sweep();
}

/** Returns the bytes of everything that is stored. */
export async function measureStore(): Promise<number> {
  if (!(await caches.has(STORE))) return 0;
  const store = await caches.open(STORE);
  const answers = await store.matchAll();
  const blobs = await Promise.all(answers.map((answer) => answer.blob()));
  return blobs.reduce((sum, { size }) => sum + size, 0);
}

async function readCopy(store: Cache, address: string): Promise<Copy> {
  const answer = await store.match(address);
  const text = (await answer?.text()) ?? '';
  const page = new DOMParser().parseFromString(text, 'text/html');
  return {
    address,
    title: page.querySelector('h1')?.textContent ?? address,
    size: new Blob([text]).size,
    day: answer?.headers.get(KEPT_ON) ?? '',
  };
}

function byAddress(a: Copy, b: Copy): number {
  return a.address < b.address ? -1 : 1;
}
