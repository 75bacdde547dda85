import { isHelper, STORE } from '../../model/keep/addresses.ts';
import { isStorable } from '../../model/keep/storable.ts';
import { getDay } from '../get-day.ts';
import { gather } from '../keep/gather.ts';
import { storeParts } from '../keep/store.ts';

/** Puts a page that came from the server in the place of its copy, with the files it needs. */
export async function renew(response: Response): Promise<void> {
  if (!isStorable(response)) return;
  const { pathname } = new URL(response.url);
  const parts = await gather([pathname], response.clone());
  // The reader may have erased it meanwhile.
  if (await caches.match(pathname)) await storeParts(parts, getDay(new Date()));
}

/** Fetches again what goes along with kept pages: with another build it may have changed. */
export async function renewHelpers(): Promise<void> {
  if (!(await caches.has(STORE))) return;
  const stored = await (await caches.open(STORE)).keys();
  const helpers = stored.map(({ url }) => new URL(url).pathname).filter(isHelper);
  await storeParts(await gather([...helpers, '/icon.svg']), getDay(new Date()));
}
