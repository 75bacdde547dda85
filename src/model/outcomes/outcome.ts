import type { Fact } from '../fact.ts';
import type { Status } from '../period.ts';
import type { Departure } from '../place.ts';
import type { LevelId } from '../support-level.ts';

/**
 * What the published conditions say about a nationality and an option:
 * it meets them, it does not meet one of them, the sources differ, or it is not known. Never a verdict on a person.
 */
export const OUTCOMES = ['meets', 'not-met', 'differs', 'unknown'] as const;

export type OutcomeKind = (typeof OUTCOMES)[number];

export const OPTION_IDS = [
  'basis',
  'herintegratie',
  'met-opgeheven-hoofd',
  'eurp',
  'aanvullend',
  'syria-2025',
  'eu-nationals',
  'erin',
  'be-vt',
  'be-reintegration',
] as const;

export type OptionId = (typeof OPTION_IDS)[number];

/** One thing a person may be able to ask for, in one country of departure. */
export interface Option {
  id: OptionId;
  departure: Departure;
  level?: LevelId;
  /** The programme whose words, amounts and period belong to the option. */
  programme?: string;
  /** True for what only explains the past. */
  history: boolean;
}

export const OPTIONS: readonly Option[] = [
  { id: 'basis', departure: 'NL', level: 'basis', programme: 'rean', history: false },
  {
    id: 'herintegratie',
    departure: 'NL',
    level: 'herintegratie',
    programme: 'avrr-nl',
    history: false,
  },
  {
    id: 'met-opgeheven-hoofd',
    departure: 'NL',
    level: 'herintegratie',
    programme: 'met-opgeheven-hoofd',
    history: false,
  },
  { id: 'eurp', departure: 'NL', level: 'herintegratie', programme: 'eurp', history: false },
  { id: 'aanvullend', departure: 'NL', level: 'aanvullend', history: false },
  {
    id: 'syria-2025',
    departure: 'NL',
    level: 'aanvullend',
    programme: 'syria-2025',
    history: false,
  },
  { id: 'eu-nationals', departure: 'NL', programme: 'subsidy-2023', history: false },
  { id: 'erin', departure: 'NL', programme: 'erin', history: true },
  { id: 'be-vt', departure: 'BE', programme: 'be-vt', history: false },
  { id: 'be-reintegration', departure: 'BE', programme: 'be-vt', history: false },
];

export const REASON_IDS = [
  'visa-required',
  'visa-not-required',
  'visa-unknown',
  'free-movement',
  'small-state',
  'not-excluded-by-name',
  'top-list-unpublished',
  'dac-recipient',
  'dac-not-listed',
  'dac-unknown',
  'exclusion',
  'own-national',
  'basis-met',
  'basis-not-met',
  'basis-differs',
  'basis-unknown',
  'surroundings-unlisted',
  'named-on-list',
  'not-named-list-open',
  'not-named',
  'list-period-over',
  'list-period-unsure',
  'against-conditions',
  'list-unknown',
  'by-group',
  'only-syria',
  'own-scheme',
  'scheme-over',
  'scheme-unsure',
  'group-b',
  'not-group-b',
  'ended-replaced',
  'forced-only',
  'be-everyone',
  'be-own-national',
  'be-older-eu',
  'be-visa-budget',
  'be-no-budget',
  'be-visa-unknown',
  'dtv-decides',
  'fedasil-decides',
  'country-untold',
] as const;

export type ReasonId = (typeof REASON_IDS)[number];

/** One step on the way to an outcome, with the fact it rests on. */
export interface Reason {
  id: ReasonId;
  /** Whether it speaks for the option, against it, leaves it open, or only adds something. */
  effect: 'for' | 'against' | 'open' | 'note';
  fact: Fact;
  /** Where the words of the fact stand, for a fact that is told in words: `collection/entry#id`. */
  statement?: string;
}

export interface Outcome {
  option: Option;
  outcome: OutcomeKind;
  reasons: readonly Reason[];
  /** Where the day stands in the option's own period. */
  status: Status;
}
