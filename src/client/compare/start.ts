import type { CompareWords } from '../../i18n/compare-words.ts';
import { formatWordsCsv } from '../../model/csv.ts';
import styles from '../../styles/compare.css?inline';
import { adoptStyles } from '../adopt-styles.ts';
import { createElement } from '../element.ts';
import { fetchJson } from '../fetch-json.ts';
import { readTable } from './read-table.ts';
import { makeSortable } from './sort.ts';

/** So that a spreadsheet reads every script. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Puts the tools of the table in a section in the place of the link that asked for them. */
export async function openTools(link: HTMLAnchorElement): Promise<void> {
  const table = link.closest('section')?.querySelector('table');
  if (!table) throw new Error('There is no table here');
  const words = await fetchJson<CompareWords>(`/${document.documentElement.lang}/compare.json`);
  adoptStyles(styles);
  const status = createElement('p', { className: 'compare-status' });
  status.setAttribute('role', 'status');
  const say = (text: string) => {
    status.textContent = text;
  };
  makeSortable(table, (column) => say(words.sorted.replace('{{column}}', () => column)));
  const write = () => formatWordsCsv(readTable(table, words));
  const copy = createButton(words.copy, () =>
    navigator.clipboard.writeText(write()).then(
      () => say(words.copied),
      () => say(words['not-copied']),
    ),
  );
  const download = createButton(words.download, () => save(BYTE_ORDER_MARK + write()));
  link.replaceWith(createElement('span', { className: 'compare-tools' }, copy, download), status);
  table.querySelector('button')?.focus({ preventScroll: true });
}

function createButton(text: string, act: () => void): HTMLButtonElement {
  const button = createElement('button', { type: 'button' }, text);
  button.addEventListener('click', act);
  return button;
}

/** Saves a file under a name that tells nothing. */
function save(csv: string): void {
  const href = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  createElement('a', { href, download: 'wijzer.csv' }).click();
  setTimeout(() => URL.revokeObjectURL(href));
}
