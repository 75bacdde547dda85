import { OUTCOMES } from '../../model/outcomes/outcome.ts';
import { LEVEL_IDS } from '../../model/support-level.ts';
import { createElement } from '../element.ts';

/** What an option is sorted by in a column: a name by the alphabet, else a number or a day. */
type GetKey = (row: HTMLElement) => string;

/** The columns that can be sorted, by their place in a row. */
const KEYS: Readonly<Record<number, GetKey>> = {
  0: (row) => rank(OUTCOMES, row.dataset.outcome),
  1: (row) => rank(LEVEL_IDS, getCell(row, 1)?.querySelector('a')?.pathname.split('/').at(-2)),
  2: getName,
  8: (row) => getCell(row, 8)?.querySelector('time')?.dateTime ?? '',
};

/** Puts buttons in the heads of the columns that can be sorted, and tells which one the rows follow. */
export function makeSortable(table: HTMLTableElement, tell: (column: string) => void): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  table.classList.add('sortable');
  for (const [at, head] of heads.entries()) {
    const getKey = KEYS[at];
    if (!getKey) continue;
    const name = head.textContent ?? '';
    const button = createElement('button', { type: 'button' }, name);
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const isDown = head.ariaSort === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
      sort(table, getKey, isDown);
      tell(name);
    });
  }
}

function sort(table: HTMLTableElement, getKey: GetKey, isDown: boolean): void {
  const byName = new Intl.Collator(document.documentElement.lang).compare;
  const byKey = (a: string, b: string) => (a < b ? -1 : Number(a > b));
  const compare = getKey === getName ? byName : byKey;
  const rows = [...table.tBodies].map((row) => ({ row, key: getKey(row) }));
  rows.sort((a, b) => compare(a.key, b.key) * (isDown ? -1 : 1));
  table.append(...rows.map(({ row }) => row));
}

function getName(row: HTMLElement): string {
  return getCell(row, 2)?.textContent?.trim() ?? '';
}

function getCell(row: HTMLElement, at: number): Element | undefined {
  return row.querySelector('tr')?.children[at];
}

/** What is not in the list comes last. */
function rank(list: readonly string[], value: string | undefined): string {
  const at = list.indexOf(value ?? '');
  return String(at < 0 ? list.length : at);
}
