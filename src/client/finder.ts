/**
 * Brings the lookup of countries, organisations and programmes: in its own field where a page has
 * one, and over the header's way to all countries elsewhere. What it needs is loaded on first use;
 * where that fails, or takes too long, the way leads on as it does without a script.
 */
const PATIENCE_MS = 4000;

const way = document.querySelector<HTMLAnchorElement>('.tools .find');
const field = document.querySelector<HTMLElement>('.finder');
const input = field?.querySelector('input');

const load = () => import('./finder/start.ts');

if (field && input) {
  field.hidden = false;
  input.addEventListener(
    'focus',
    () => {
      load()
        .then(({ startField }) => startField(field, input))
        .catch(() => {
          field.hidden = true;
        });
    },
    { once: true },
  );
}

way?.addEventListener('click', (event) => {
  if (
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey ||
    !('showModal' in HTMLDialogElement.prototype)
  )
    return;
  event.preventDefault();
  if (field && input) {
    field.scrollIntoView({ block: 'start' });
    input.focus();
    return;
  }
  const goOn = () => location.assign(way.href);
  const timer = setTimeout(goOn, PATIENCE_MS);
  load()
    .then(({ openPanel }) => openPanel(way))
    .then(() => clearTimeout(timer), goOn);
});
