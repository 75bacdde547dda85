import { getOfflineAddress, splitAddress } from './addresses.ts';

/** Returns which stored offline page answers for an address: that of its language, else any. */
export function chooseOfflinePage(address: string, stored: readonly string[]): string | undefined {
  const own = getOfflineAddress(splitAddress(address).tag);
  if (stored.includes(own)) return own;
  return stored.find((other) => other === getOfflineAddress(splitAddress(other).tag));
}
