import { formatDay } from '../../i18n/day-templates.ts';
import type { KeepFile } from '../../i18n/keep-words.ts';
import type { Day } from '../../model/day.ts';
import {
  getWordsAddress,
  isHelper,
  KEPT_ON,
  STORE,
  splitAddress,
} from '../../model/keep/addresses.ts';
import { addNotice } from '../../model/keep/notice.ts';
import type { Part } from './gather.ts';

/**
 * Stores parts, pages last: a stored page always has what it needs. When the device has no room for
 * all, nothing new stays, and the error is the caller's.
 */
export async function storeParts(parts: readonly Part[], day: Day): Promise<void> {
  const store = await caches.open(STORE);
  const added: string[] = [];
  try {
    for (const part of parts.toSorted((a, b) => Number(isPage(a)) - Number(isPage(b)))) {
      if (!(await store.match(part.address))) added.push(part.address);
      await store.put(part.address, await createCopy(store, part, day));
    }
  } catch (error) {
    await Promise.all(added.map((address) => store.delete(address)));
    throw error;
  }
}

/** True for what a reader keeps, unlike files and what goes along. */
function isPage({ address }: Part): boolean {
  return address.endsWith('/') && !isHelper(address);
}

async function createCopy(store: Cache, part: Part, day: Day): Promise<Response> {
  const headers = new Headers(part.headers);
  // They told of the body as it travelled.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  if (!isPage(part)) return new Response(part.text, { headers });
  headers.set(KEPT_ON, day);
  const answer = await store.match(getWordsAddress(splitAddress(part.address).tag));
  if (!answer) throw new Error(`No words for ${part.address}`);
  const { words, days }: KeepFile = await answer.json();
  const sentence = words.notice.replace('{{day}}', formatDay(days, day));
  return new Response(addNotice(part.text, day, sentence), { headers });
}
