/** Returns the option nearest to `text`, or `undefined` when none looks like a slip of the pen. */
export function findNearest(text: string, options: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.ceil(text.length / 3) + 1;
  for (const option of options) {
    const distance = countEdits(text.toLowerCase(), option.toLowerCase());
    if (distance < least) {
      best = option;
      least = distance;
    }
  }
  return best;
}

/** Joins words as a sentence does: `a, b or c`. */
export function formatList(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** Returns " Did you mean "x"?" for the nearest option, or an empty string. */
export function formatSuggestion(text: string, options: Iterable<string>): string {
  const nearest = findNearest(text, options);
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}

/** Turns a name into an id: `Één vraag` becomes `een-vraag`; empty when no letter is left. */
export function createId(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function countEdits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
