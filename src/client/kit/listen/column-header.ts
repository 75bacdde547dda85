/** Returns the words at the head of a cell's column, if its table has a head. */
export function getColumnHeader(cell: HTMLTableCellElement): string | undefined {
  const row = cell.closest('table')?.tHead?.rows[0];
  if (!row) return undefined;
  let column = 0;
  for (let before = cell.previousElementSibling; before; before = before.previousElementSibling)
    column += before instanceof HTMLTableCellElement ? before.colSpan : 0;
  for (const head of row.cells) {
    column -= head.colSpan;
    if (column < 0) return head.textContent?.replace(/\s+/g, ' ').trim();
  }
  return undefined;
}
