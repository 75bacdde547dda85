import type { FindFact } from './find-fact.ts';
import type { DatedRule } from './judge.ts';
import { RULES } from './rules.ts';

/** Returns the rules whose facts are published, each with the period in which it holds. */
export function getRules(findFact: FindFact): readonly DatedRule[] {
  return RULES.flatMap(({ options, question, fact, effects, during = fact }) => {
    const found = findFact(fact);
    const bounds = findFact(during);
    return found && bounds ? [{ options, question, fact, effects, period: getPeriod(bounds) }] : [];
  });
}

function getPeriod({ from, until, seen }: NonNullable<DatedRule['period']>): DatedRule['period'] {
  return from || until || seen ? { from, until, seen } : undefined;
}
