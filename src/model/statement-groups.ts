import { type Fact, TOPICS, type Topic } from './fact.ts';

/** Facts that follow each other and rest on the same sources, so that the source is said once. */
export interface SourceGroup<T> {
  fact: Fact;
  items: readonly T[];
}

/** Returns `items` in their order, put together where neighbours have the same sources, certainty and period. */
export function groupBySource<T>(
  items: readonly T[],
  getFact: (item: T) => Fact,
): readonly SourceGroup<T>[] {
  const groups: { fact: Fact; items: T[] }[] = [];
  for (const item of items) {
    const fact = getFact(item);
    const last = groups.at(-1);
    if (last && getKey(last.fact) === getKey(fact)) last.items.push(item);
    else groups.push({ fact, items: [item] });
  }
  return groups;
}

/** Returns `items` by topic, in the order in which a reader asks. Topics without items are left out. */
export function groupByTopic<T extends { fact: { topic: Topic } }>(
  items: readonly T[],
): readonly { topic: Topic; items: readonly T[] }[] {
  return TOPICS.map((topic) => ({
    topic,
    items: items.filter((item) => item.fact.topic === topic),
  })).filter((group) => group.items.length > 0);
}

function getKey(fact: Fact): string {
  return [
    fact.source.join(' '),
    fact.confidence,
    fact.checked,
    fact.from,
    fact.until,
    fact.seen,
  ].join('|');
}
