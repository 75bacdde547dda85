const kit = document.querySelector<HTMLDetailsElement>('details.kit');

/** The tools load when somebody first opens them, or comes by a link that asks for one. */
const load = () => void import('./kit/start.ts');

function loadIfAsked(): void {
  if (kit && location.hash.startsWith('#beside=')) load();
}

kit?.addEventListener('toggle', load, { once: true });
addEventListener('hashchange', loadIfAsked);
loadIfAsked();
