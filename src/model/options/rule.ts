import type { FactAddress } from '../fact.ts';
import type { OptionId } from '../outcomes/outcome.ts';
import type { AnswerId, QuestionId } from './situation.ts';

/**
 * What an answer does to an option: it fits a published condition or does not; sources differ about it;
 * no source says; it only adds something; the source names this very group; or it may be an exception.
 */
export const EFFECTS = ['for', 'against', 'differs', 'open', 'note', 'named', 'exception'] as const;

export type Effect = (typeof EFFECTS)[number];

/** A published condition on a situation: which answers to one question do what, and the fact that says so. */
export interface Rule {
  options: readonly OptionId[];
  question: QuestionId;
  /** The statement that holds the condition. */
  fact: FactAddress;
  effects: Readonly<Partial<Record<AnswerId, Effect>>>;
  /** The fact whose period bounds the rule: a statement, or a programme's `#run`; absent for a rule without a known end. */
  during?: FactAddress;
}
