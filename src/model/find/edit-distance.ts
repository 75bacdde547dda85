/** How many typing errors a text of this many letters may hold: none up to 3, one up to 6, else two. */
export function getAllowedEdits(length: number): number {
  if (length < 4) return 0;
  return length < 7 ? 1 : 2;
}

/** Used again by every call: thousands follow each key, and new rows would be most of their cost. */
const ROWS: [number[], number[], number[]] = [[], [], []];

/**
 * Counts the typing errors between two texts: a letter more, less or other, or two neighbours
 * exchanged (Damerau–Levenshtein, each place changed once). `Infinity` when there are more than `limit`.
 */
export function countEdits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY;
  let [before, row, next] = ROWS;
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    const last = a.charCodeAt(i - 2);
    next[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      let edits = at(row, j - 1) + (letter === other ? 0 : 1);
      edits = Math.min(edits, at(row, j) + 1, at(next, j - 1) + 1);
      const swapped = i > 1 && j > 1 && last === other && letter === b.charCodeAt(j - 2);
      if (swapped) edits = Math.min(edits, at(before, j - 2) + 1);
      next[j] = edits;
      if (edits < least) least = edits;
    }
    if (least > limit) return Number.POSITIVE_INFINITY;
    [before, row, next] = [row, next, before];
  }
  const edits = at(row, b.length);
  return edits > limit ? Number.POSITIVE_INFINITY : edits;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? 0;
}
