/** What a listbox shows for a text that was typed. */
export interface Shown {
  options: readonly HTMLAnchorElement[];
  /** Read to somebody who does not see the list. */
  status: string;
  /** Shown under the list, or in its place when it is empty. */
  rest?: readonly HTMLElement[];
}

interface Parts {
  input: HTMLInputElement;
  list: HTMLElement;
  /** Where what stands under the list goes. */
  rest: HTMLElement;
  status: HTMLElement;
}

/**
 * Makes a field and a list a combobox (ARIA pattern "combobox with list autocomplete, manual
 * selection"). The options are links: a click, Enter or the browser's own menu follows them.
 */
export function createCombobox(parts: Parts, find: (text: string) => Shown): void {
  const { input, list } = parts;
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  list.setAttribute('role', 'listbox');
  let options: readonly HTMLAnchorElement[] = [];
  let active = -1;

  const mark = (at: number) => {
    options[active]?.setAttribute('aria-selected', 'false');
    active = at;
    const option = options[at];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };
  const show = (isOpen: boolean) => {
    list.hidden = !isOpen || options.length === 0;
    parts.rest.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(!list.hidden));
    if (!isOpen) mark(-1);
  };
  const update = () => {
    const shown = input.value.trim() === '' ? undefined : find(input.value);
    options = shown?.options ?? [];
    for (const [at, option] of options.entries()) {
      option.id = `${list.id}-${at}`;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.tabIndex = -1;
    }
    list.replaceChildren(...options);
    parts.rest.replaceChildren(...(shown?.rest ?? []));
    parts.status.textContent = shown?.status ?? '';
    active = -1;
    mark(-1);
    show(shown !== undefined);
  };

  const step = (by: number) => {
    if (options.length === 0) return;
    show(true);
    const count = options.length;
    mark(active < 0 && by < 0 ? count - 1 : (active + by + count) % count);
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () => {
      if (!list.hidden) (options[active] ?? options[0])?.click();
    },
  };

  input.addEventListener('input', update);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && !(list.hidden && parts.rest.hidden)) {
      event.preventDefault();
      show(false);
      return;
    }
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  // A press on an option must not take the focus away before it is followed.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  update();
}
