/** Shows the buttons that this browser can make work. */
export function startMessage(message: Element): void {
  const field = message.querySelector('input');
  const said = message.querySelector<HTMLElement>('.share-said');
  if (!field || !said) return;
  startButton(message, '.share-copy', () => copy(field, said));
  if ('share' in navigator) startButton(message, '.share-device', () => share(field));
}

function startButton(message: Element, selector: string, act: () => Promise<void>): void {
  const item = message.querySelector<HTMLElement>(selector);
  if (!item) return;
  item.hidden = false;
  item.querySelector('button')?.addEventListener('click', () => void act());
}

/** Where a browser refuses, or has no clipboard to give, the address is ready to be copied by hand. */
async function copy(field: HTMLInputElement, said: HTMLElement): Promise<void> {
  said.textContent = '';
  try {
    await navigator.clipboard.writeText(field.value);
    said.textContent = said.dataset.copied ?? '';
  } catch {
    field.select();
    said.textContent = said.dataset.failed ?? '';
  }
}

/** A reader who closes the sheet of the device again has not met with a fault. */
async function share(field: HTMLInputElement): Promise<void> {
  const { subject = '' } = field.dataset;
  await navigator.share({ title: subject, url: field.value }).catch(() => undefined);
}
