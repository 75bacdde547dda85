import { createRow } from './row.ts';
import { listEntries } from './shelf.ts';
import type { Words } from './words.ts';

/** Shows the way to what is kept, without anything to change. */
export async function showLinks(place: HTMLElement, words: Words): Promise<void> {
  const entries = await listEntries(document.documentElement.lang);
  if (entries.length === 0) place.append(words('none'));
  place.append(...entries.map((entry) => createRow(entry, words)));
}
