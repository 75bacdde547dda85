import { getHelpers, isHashed, splitAddress } from '../../model/keep/addresses.ts';
import { findFiles } from '../../model/keep/files.ts';
import { isStorable } from '../../model/keep/storable.ts';

/** Something that came from the server and may be stored. */
export interface Part {
  address: string;
  headers: Headers;
  text: string;
}

/**
 * Fetches pages with everything they need that is not stored yet, and returns it without storing
 * any of it. Throws when a part cannot be had: half a page is none.
 */
export async function gather(addresses: readonly string[], given?: Response): Promise<Part[]> {
  const parts: Part[] = [];
  const seen = new Set<string>(addresses);
  const take = async (address: string): Promise<void> => {
    const isGiven = given && new URL(given.url).pathname === address;
    const part = await readPart(address, isGiven ? given : await fetchFresh(address));
    parts.push(part);
    await Promise.all(findFiles(part.text).map(takeFile));
  };
  const takeFile = async (address: string): Promise<void> => {
    if (seen.has(address)) return;
    seen.add(address);
    if (!(await caches.match(address))) await take(address);
  };
  await Promise.all(addresses.map(take));
  return parts;
}

/** Returns pages with what goes along with their languages, as far as that is not stored. */
export async function addHelpers(addresses: readonly string[]): Promise<string[]> {
  const tags = new Set(addresses.map((address) => splitAddress(address).tag));
  const helpers = [...tags].flatMap(getHelpers);
  const stored = await Promise.all(helpers.map((address) => caches.match(address)));
  return [...addresses, ...helpers.filter((_, index) => !stored[index])];
}

/** Returns the bytes that parts take. */
export function measure(parts: readonly Part[]): number {
  return new Blob(parts.map(({ text }) => text)).size;
}

/** Asks the server itself, past every copy; only what carries a hash in its name cannot be old. */
function fetchFresh(address: string): Promise<Response> {
  return fetch(address, { cache: isHashed(address) ? 'default' : 'no-cache' });
}

async function readPart(address: string, response: Response): Promise<Part> {
  if (!isStorable(response)) throw new Error(`${address}: ${response.status}`);
  return { address, headers: response.headers, text: await response.text() };
}
