import type { Day } from './day.ts';
import type { Period } from './period.ts';

/** `H`: the primary text was read. `M`: an undated official copy, or several sources agree. `L`: one secondary source, or inferred. */
export type Confidence = 'H' | 'M' | 'L';

/** Names a fact anywhere in the content: `collection/entry#fact`, for example `support-levels/basis#rule-visa`. */
export type FactAddress = string;

/** What every value a reader may act on carries. */
export interface Fact extends Period {
  /** Ids of the sources that say it; never empty. */
  source: readonly string[];
  confidence: Confidence;
  /** The day a person last confirmed it against its source, or `never`. */
  checked: Day | 'never';
  /** Facts that say otherwise. */
  disputedBy: readonly FactAddress[];
}

/** A fact that is told in words: its words per language stand under the same id beside the entry. */
export interface Statement extends Fact {
  id: string;
  topic: Topic;
}

export const TOPICS = [
  'gives',
  'for-whom',
  'condition',
  'excluded',
  'provider',
  'how',
  'time',
  'privacy',
  'background',
  'dispute',
  'gap',
] as const;

export type Topic = (typeof TOPICS)[number];
