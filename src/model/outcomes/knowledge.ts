import type { Fact, Statement } from '../fact.ts';
import type { PartnerList } from '../partner-list.ts';
import { getRun, type Programme } from '../programme.ts';
import type { Rule, SupportLevel } from '../support-level.ts';

/** Everything published that outcomes are worked out from, apart from the country itself. */
export interface Knowledge {
  levels: ReadonlyMap<string, SupportLevel>;
  programmes: ReadonlyMap<string, Programme>;
  lists: readonly PartnerList[];
}

/** Returns the rule of `kind` of a level, if the level publishes one. */
export function findRule<K extends Rule['kind']>(
  knowledge: Knowledge,
  level: string,
  kind: K,
): Extract<Rule, { kind: K }> | undefined {
  return knowledge.levels
    .get(level)
    ?.rules.find((rule): rule is Extract<Rule, { kind: K }> => rule.kind === kind);
}

/** Returns the statement with `id` of a level or programme. */
export function findStatement(
  entry: { statements: readonly Statement[] } | undefined,
  id: string,
): Statement | undefined {
  return entry?.statements.find((statement) => statement.id === id);
}

/** Returns the newest list of a programme: the one whose period begins last. */
export function findList(knowledge: Knowledge, programme: string): PartnerList | undefined {
  return knowledge.lists
    .filter((list) => list.programme === programme)
    .toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? ''))
    .at(-1);
}

/** Returns the fact that tells when the programme ran, its latest edition's where it has editions. */
export function findRun(knowledge: Knowledge, programme: string): Fact | undefined {
  const entry = knowledge.programmes.get(programme);
  return entry && getRun(entry);
}
