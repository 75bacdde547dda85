/** Two things that belong together, or one that has nobody. */
export type Match<A, B> = readonly [A, B] | readonly [A, undefined] | readonly [undefined, B];

/**
 * Puts two rows beside each other so that the weights of what stands together add up to the most,
 * without changing the order of either. What weighs nothing together never stands together.
 */
export function align<A, B>(
  a: readonly A[],
  b: readonly B[],
  weigh: (a: A, b: B) => number,
): readonly Match<A, B>[] {
  const best = weighRests(a, b, weigh);
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const matches: Match<A, B>[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const [first, second] = [a[i] as A, b[j] as B];
    const weight = weigh(first, second);
    if (weight > 0 && at(i, j) === weight + at(i + 1, j + 1)) {
      matches.push([first, second]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      matches.push([first, undefined]);
      i += 1;
    } else {
      matches.push([undefined, second]);
      j += 1;
    }
  }
  for (const rest of a.slice(i)) matches.push([rest, undefined]);
  for (const rest of b.slice(j)) matches.push([undefined, rest]);
  return matches;
}

/** The most that the rows from `i` and from `j` on can weigh together, as `[i][j]`. */
function weighRests<A, B>(
  a: readonly A[],
  b: readonly B[],
  weigh: (a: A, b: B) => number,
): readonly (readonly number[])[] {
  const rests: number[][] = [[]];
  for (const first of a.toReversed()) {
    const [below = []] = rests;
    const row: number[] = [];
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const weight = weigh(first, b[j] as B);
      const together = weight > 0 ? weight + (below[j + 1] ?? 0) : 0;
      row[j] = Math.max(together, below[j] ?? 0, row[j + 1] ?? 0);
    }
    rests.unshift(row);
  }
  return rests;
}
