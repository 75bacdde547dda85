import { compareExactly, compareRoughly, MATCHES, type Match, type Score } from './compare.ts';
import type { Entry, FindIndex } from './find-index.ts';
import { createForms, type Form } from './form.ts';

/** An entry that answers a query, and the name by which it does. */
export interface Hit {
  entry: Entry;
  match: Match;
  /** As people write it; not always the name that is shown. */
  name: string;
}

interface Best extends Score {
  entry: number;
  name: string;
}

/** With this many names that begin as the query does, nobody needs those that only sound or look alike. */
const ENOUGH = 3;

/** No name is longer, and a pasted page must not stop a phone. */
const LONGEST = 100;

/**
 * Finds the entries of which a name is, begins with, holds, sounds like or looks like `query`, in
 * that order; equals stand in the order of the page's alphabet. Any text may be asked.
 */
export function findEntries(index: FindIndex, query: string, limit: number): Hit[] {
  const queries = createForms(query.slice(0, LONGEST));
  const sure = findBest(index, queries, compareExactly);
  const begun = [...sure.values()].filter(({ match }) => match !== 'word');
  const rough =
    begun.length < ENOUGH ? findBest(index, queries, compareRoughly) : new Map<number, Best>();
  return [...sure.values(), ...[...rough.values()].filter(({ entry }) => !sure.has(entry))]
    .toSorted(compareBest)
    .slice(0, limit)
    .flatMap(({ entry, match, name }) => {
      const found = index.entries[entry];
      return found ? [{ entry: found, match, name }] : [];
    });
}

/** Returns for each entry that answers the name that answers best. */
function findBest(
  { names }: FindIndex,
  queries: readonly Form[],
  compare: (query: Form, name: Form, own: boolean) => Score | undefined,
): Map<number, Best> {
  const best = new Map<number, Best>();
  for (const { entry, name, own, form } of names) {
    for (const query of queries) {
      const score = compare(query, form, own);
      if (!score) continue;
      const found = { ...score, entry, name };
      const before = best.get(entry);
      if (!before || compareBest(found, before) < 0) best.set(entry, found);
    }
  }
  return best;
}

function compareBest(a: Best, b: Best): number {
  const rank = MATCHES.indexOf(a.match) - MATCHES.indexOf(b.match);
  return rank || a.cost - b.cost || a.entry - b.entry;
}
