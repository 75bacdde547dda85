import type { BesideWords } from '../../i18n/beside-words.ts';
import { parseAddress } from '../../model/beside/address.ts';
import { fetchSoon } from '../beside/fetch-soon.ts';
import { createSwitch } from './beside/switch.ts';

/** Makes the links to other languages buttons that put a language beside the page; without the words they stay links. */
export async function startBeside(): Promise<void> {
  const links = document.querySelectorAll<HTMLAnchorElement>('.kit a[hreflang]');
  const kit = links[0]?.closest('details');
  if (!kit) return;
  const words = await fetchWords().catch(() => undefined);
  if (words) createSwitch(kit, [...links], words);
  else if (parseAddress(location.hash).language) kit.open = true;
}

function fetchWords(): Promise<BesideWords> {
  const href = `/${document.documentElement.lang}/beside.json`;
  return fetchSoon(href, (answer) => answer.json());
}
