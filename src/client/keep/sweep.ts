import { getHelpers, KEPT_ON, STORE, splitAddress } from '../../model/keep/addresses.ts';
import { findFiles } from '../../model/keep/files.ts';

/** Removes what no kept page needs any more: files of earlier builds, and what went along with a language. */
export async function sweep(): Promise<void> {
  if (!(await caches.has(STORE))) return;
  const store = await caches.open(STORE);
  const kept = await findKept(store);
  const needed = new Set(kept.flatMap((page) => [page, ...getHelpers(splitAddress(page).tag)]));
  // What is added here is visited too.
  for (const address of needed) {
    const text = await (await store.match(address))?.text();
    for (const file of findFiles(text ?? '')) needed.add(file);
  }
  for (const request of await store.keys())
    if (!needed.has(new URL(request.url).pathname)) await store.delete(request);
}

/** Returns the addresses of the pages that a reader keeps. */
export async function findKept(store: Cache): Promise<string[]> {
  const requests = await store.keys();
  const answers = await Promise.all(requests.map((request) => store.match(request)));
  return requests
    .filter((_, index) => answers[index]?.headers.has(KEPT_ON))
    .map(({ url }) => new URL(url).pathname);
}
