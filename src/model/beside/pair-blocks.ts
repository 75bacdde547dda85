import { align } from './align.ts';

/** A part of a page: an element that holds others, or a run of words. */
export interface Block<T> {
  value: T;
  /** What it is made of; blocks of two kinds are never counterparts. */
  kind: string;
  /** What it is about, in no language: its links, dates and sources. */
  label: string;
  /** What names it on its page, if anything does. */
  key?: string | undefined;
  children: readonly Block<T>[];
}

/** A block with its counterpart on a page in another language, or a block that has none. */
export interface Pair<T> {
  own?: Block<T> | undefined;
  other?: Block<T> | undefined;
  children: readonly Pair<T>[];
}

/** A name decides; what a block is about weighs more than where it stands. */
const WEIGHT = { name: 1000, label: 3, kind: 1 };

/**
 * Pairs the blocks of a page with those of the same page in another language. Every block of both
 * is in exactly one pair, and those of the own page keep their order.
 */
export function pairBlocks<T>(
  own: readonly Block<T>[],
  other: readonly Block<T>[],
): readonly Pair<T>[] {
  const named = matchNames(own.flatMap(listAll), other.flatMap(listAll));
  const pair = (a: Block<T> | undefined, b: Block<T> | undefined): Pair<T> => ({
    own: a,
    other: b,
    children: pairLists(a?.children ?? [], b?.children ?? []),
  });
  // A name that stands in several lists is good within each; one that stands once may be in another list.
  const pairLists = (a: readonly Block<T>[], b: readonly Block<T>[]): Pair<T>[] => {
    const known = new Map([...matchNames(a, b), ...named]);
    const taken = new Set(known.values());
    const weigh = (first: Block<T>, second: Block<T>) => {
      if (known.has(first) || taken.has(second))
        return known.get(first) === second ? WEIGHT.name : 0;
      if (first.kind !== second.kind) return 0;
      return first.label === second.label ? WEIGHT.label : WEIGHT.kind;
    };
    return align(a, b, weigh).flatMap(([first, second]) => {
      if (first) return [pair(first, second ?? known.get(first))];
      return taken.has(second) ? [] : [pair(undefined, second)];
    });
  };
  return pairLists(own, other);
}

/** The counterparts of blocks whose name stands once in each row, wherever in it. */
function matchNames<T>(
  own: readonly Block<T>[],
  other: readonly Block<T>[],
): ReadonlyMap<Block<T>, Block<T>> {
  const others = indexNames(other);
  const matches = [...indexNames(own)].flatMap(([name, block]) => {
    const counterpart = others.get(name);
    return block && counterpart ? [[block, counterpart] as const] : [];
  });
  return new Map(matches);
}

/** Blocks by kind and key; nothing under a name that stands more than once. */
function indexNames<T>(blocks: readonly Block<T>[]): Map<string, Block<T> | undefined> {
  const names = new Map<string, Block<T> | undefined>();
  for (const block of blocks) {
    if (block.key === undefined) continue;
    const name = `${block.kind} ${block.key}`;
    names.set(name, names.has(name) ? undefined : block);
  }
  return names;
}

function listAll<T>(block: Block<T>): Block<T>[] {
  return [block, ...block.children.flatMap(listAll)];
}
