import { adoptStyles } from './adopt-styles.ts';
import { fetchJson } from './fetch-json.ts';
import type { FinderFile } from './finder/start.ts';

/**
 * Brings the lookup of countries, organisations and programmes: in its own field where a page has
 * one, and over the header's way to all countries elsewhere. What it needs is loaded on first use;
 * where that fails, or takes too long, the way leads on as it does without a script.
 */
const PATIENCE_MS = 4000;

const way = document.querySelector<HTMLAnchorElement>('.tools .find');
const field = document.querySelector<HTMLElement>('.finder');
const input = field?.querySelector('input');

/** Asks for the script and the names at once: one after the other they would take two trips. */
async function load() {
  const [{ createFinder, styles }, file] = await Promise.all([
    import('./finder/start.ts'),
    fetchJson<FinderFile>(`/${document.documentElement.lang}/find.json`),
  ]);
  adoptStyles(styles);
  return createFinder(file);
}

if (field && input) {
  field.hidden = false;
  const start = () =>
    load()
      .then(({ startField }) => startField(field, input))
      .catch(() => {
        field.hidden = true;
      });
  input.addEventListener('focus', start, { once: true });
}

let loading: ReturnType<typeof load> | undefined;
let isWaiting = false;

way?.addEventListener('click', (event) => {
  // Who asks for another tab, or again while nothing has come, is led on.
  if (event.ctrlKey || event.metaKey || event.shiftKey || isWaiting) return;
  if (!('HTMLDialogElement' in window) || field?.hidden) return;
  event.preventDefault();
  if (field && input) {
    field.scrollIntoView();
    input.focus();
    return;
  }
  isWaiting = true;
  const goOn = () => {
    loading = undefined;
    location.assign(way.href);
  };
  const timer = setTimeout(goOn, PATIENCE_MS);
  loading ??= load();
  loading
    .then(({ togglePanel }) => togglePanel(way))
    .then(() => clearTimeout(timer), goOn)
    .finally(() => {
      isWaiting = false;
    });
});
