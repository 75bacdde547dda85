import type { BesideWords } from '../../i18n/beside-words.ts';
import { parseAddress } from '../../model/beside/address.ts';
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

async function fetchWords(): Promise<BesideWords> {
  const answer = await fetch(`/${document.documentElement.lang}/beside.json`);
  if (!answer.ok) throw new Error(`beside.json: ${answer.status}`);
  return answer.json();
}
