import styles from '../../styles/finder.css?inline';
import { answer } from './answer.ts';
import { createCombobox } from './combobox.ts';
import { type Finder, loadFinder } from './load-index.ts';

/** Makes the field of a page a lookup. Rejects when the names cannot be loaded; then the links of the page remain. */
export async function startField(field: HTMLElement, input: HTMLInputElement): Promise<void> {
  const finder = await loadFinder();
  adoptStyles();
  attach(field, input, finder);
}

/** Opens the lookup over the page. Rejects when the names cannot be loaded. */
export async function openPanel(link: HTMLAnchorElement): Promise<void> {
  const finder = await loadFinder();
  adoptStyles();
  const { words } = finder;
  const dialog = document.createElement('dialog');
  dialog.className = 'finder-panel';
  dialog.setAttribute('aria-label', words.label);
  const input = document.createElement('input');
  const label = document.createElement('label');
  label.textContent = words.label;
  input.id = 'finder-panel-input';
  label.htmlFor = input.id;
  Object.assign(input, { type: 'search', autocomplete: 'off', spellcheck: false });
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = words.close;
  close.addEventListener('click', () => dialog.close());
  dialog.append(label, input, close);
  dialog.addEventListener('close', () => {
    dialog.remove();
    link.focus();
  });
  document.body.append(dialog);
  attach(dialog, input, finder);
  dialog.showModal();
  input.focus();
}

function attach(place: HTMLElement, input: HTMLInputElement, finder: Finder): void {
  const [list, rest, status] = [0, 1, 2].map(() => document.createElement('div'));
  if (!list || !rest || !status) return;
  list.id = `${input.id}-list`;
  list.className = 'finder-list';
  list.setAttribute('aria-label', finder.words.label);
  rest.className = 'finder-rest';
  status.className = 'hidden';
  status.setAttribute('role', 'status');
  place.append(list, rest, status);
  createCombobox({ input, list, rest, status }, (text) => answer(finder, text));
}

let isAdopted = false;

/** Adds the styles of the lookup to the page; a browser that cannot shows it plain. */
export function adoptStyles(): void {
  if (isAdopted || !('adoptedStyleSheets' in document)) return;
  isAdopted = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
