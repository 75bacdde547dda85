/** Closes the list of languages when the reader goes on without choosing: it would cover the text. */
const details = document.querySelector<HTMLDetailsElement>('.languages details');

function close(): void {
  if (details) details.open = false;
}

addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !details?.open) return;
  close();
  details.querySelector('summary')?.focus();
});

/** The reader goes on at the same block: ids are those of every language. */
details?.addEventListener('toggle', () => {
  for (const link of details.querySelectorAll('a')) link.hash = location.hash;
});

for (const name of ['focusin', 'pointerdown'])
  addEventListener(name, ({ target }) => {
    if (target instanceof Node && !details?.contains(target)) close();
  });
