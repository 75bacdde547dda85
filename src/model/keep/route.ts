import { isHashed } from './addresses.ts';

/**
 * Who answers a request: the browser as if there were no worker, the store before the network, or
 * the network before the store; a page that nobody can give gets the offline page.
 */
export type Route = 'browser' | 'store' | 'network' | 'page';

/** What a worker knows of a request. */
export interface Asked {
  method: string;
  mode: string;
  cache: string;
  url: string;
}

/** Ways of asking that want no copy: saving asks so, or it would save what is saved already. */
const FRESH = new Set(['no-cache', 'no-store', 'reload']);

/** Returns who answers a request of a page of the site at `origin`. */
export function getRoute({ method, mode, cache, url }: Asked, origin: string): Route {
  const { origin: host, pathname } = new URL(url);
  if (method !== 'GET' || host !== origin) return 'browser';
  if (mode === 'navigate') return isPage(pathname) ? 'page' : 'browser';
  if (FRESH.has(cache)) return 'browser';
  return isHashed(pathname) ? 'store' : 'network';
}

/** Not a file of data that a reader downloads. */
function isPage(path: string): boolean {
  return /\/[^./]*$|\.html$/.test(path);
}
