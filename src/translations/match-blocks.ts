/**
 * Returns, for each text of a source, which text of its translation belongs to it; `made` are the
 * hashes of what the translation was made from. A text keeps its translation wherever it moves. One
 * that changed keeps the translation that stands in its place, if nothing else changed there.
 */
export function matchBlocks(
  source: readonly string[],
  made: readonly string[],
): readonly (number | undefined)[] {
  const places = made.map((hash, index) => ({ hash, index }));
  const matches = source.map((hash) => {
    const at = places.findIndex((place) => place.hash === hash);
    return at === -1 ? undefined : places.splice(at, 1)[0]?.index;
  });
  const free = new Set(places.map(({ index }) => index));
  for (const [from, to] of findGaps(matches)) {
    const before = from === 0 ? -1 : (matches[from - 1] ?? -1);
    const after = to === source.length ? made.length : (matches[to] ?? made.length);
    const between = Array.from(
      { length: Math.max(0, after - before - 1) },
      (_, n) => before + 1 + n,
    );
    if (between.length !== to - from || !between.every((index) => free.has(index))) continue;
    for (const [nth, index] of between.entries()) matches[from + nth] = index;
  }
  return matches;
}

/** The runs that have no match yet: the first index and the one after the last. */
function findGaps(
  matches: readonly (number | undefined)[],
): readonly (readonly [number, number])[] {
  const gaps: [number, number][] = [];
  for (const [index, match] of matches.entries()) {
    const last = gaps.at(-1);
    if (match !== undefined) continue;
    if (last?.[1] === index) last[1] = index + 1;
    else gaps.push([index, index + 1]);
  }
  return gaps;
}
