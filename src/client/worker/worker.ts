import { STORE } from '../../model/keep/addresses.ts';
import { chooseOfflinePage } from '../../model/keep/choose-offline.ts';
import { getRoute, type Route } from '../../model/keep/route.ts';
import { isFailing } from '../../model/keep/storable.ts';
import { sweep } from '../keep/sweep.ts';
import { renew, renewHelpers } from './renew.ts';
import type { AskEvent, WorkerScope } from './scope.ts';

/** Gives kept pages back. It is registered only when a reader keeps something, and stores nothing else. */
declare const self: WorkerScope;

/** How long a kept page waits for the network. */
const PATIENCE_MS = 3000;

// The first one finds what goes along in the store; a later one comes with another build.
self.addEventListener('install', (event) => {
  if (self.registration.active) event.waitUntil(renewHelpers());
});

// It waits until no page of the earlier build is open: one may still need its files.
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

self.addEventListener('fetch', (event) => {
  const route = getRoute(event.request, self.location.origin);
  if (route !== 'browser') event.respondWith(answer(event, route));
});

async function takeOver(): Promise<void> {
  for (const name of await caches.keys()) if (name !== STORE) await caches.delete(name);
  await sweep();
  await self.clients.claim();
}

async function answer(event: AskEvent, route: Route): Promise<Response> {
  const { request } = event;
  // Only this very address: no page ever stands in for another.
  const copy = await caches.match(request.url, { ignoreVary: true });
  if (route === 'store') return copy ?? fetch(request);
  const asked = fetch(request);
  if (!copy) return route === 'page' ? asked.catch(() => findOfflinePage(request)) : asked;
  // Before the page reads the answer, and also when the page no longer waits for it.
  if (route === 'page') event.waitUntil(asked.then(renew).catch(() => undefined));
  const first = asked.then((response) => (isFailing(response) ? copy : response));
  return Promise.race([first, wait(copy)]).catch(() => copy);
}

function wait(copy: Response): Promise<Response> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, copy));
}

async function findOfflinePage(request: Request): Promise<Response> {
  const stored = (await caches.has(STORE)) ? await (await caches.open(STORE)).keys() : [];
  const addresses = stored.map(({ url }) => new URL(url).pathname);
  const address = chooseOfflinePage(new URL(request.url).pathname, addresses);
  return (address && (await caches.match(address))) || Response.error();
}
