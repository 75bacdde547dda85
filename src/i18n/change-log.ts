import type { PartialDate } from '../model/day.ts';

/** What happened on one day or in one month, told from the dates in the entries themselves. */
export interface ChangeDay {
  date: PartialDate;
  /** Sources that were read, texts that changed, facts that a person confirmed, what began and what ended. */
  events: readonly ChangeEvent[];
}

export type ChangeEvent =
  | { kind: 'read' | 'checked'; count: number }
  | { kind: 'text' | 'begins' | 'ends'; href: string; title: string };

/** What the editors did, and what began or ended in the world; the latest first. */
export interface ChangeLogView {
  editors: readonly ChangeDay[];
  world: readonly ChangeDay[];
}
