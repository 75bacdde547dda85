/** Leaves nothing of this site on the device: no cache, and no worker that would fill one. */
export async function erase(): Promise<void> {
  for (const name of await caches.keys()) await caches.delete(name);
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
}
