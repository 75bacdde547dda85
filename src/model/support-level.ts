import type { Fact, Statement } from './fact.ts';
import type { Departure } from './place.ts';

export const LEVEL_IDS = ['basis', 'herintegratie', 'aanvullend'] as const;

export type LevelId = (typeof LEVEL_IDS)[number];

/** A published condition that a nationality can be held against. */
export type Rule =
  | (RuleBase & { kind: 'visa-required' })
  | (RuleBase & { kind: 'dac-recipient' })
  | (RuleBase & {
      kind: 'nationality-excluded';
      /** Nationals of EU, EEA and EFTA states are excluded. */
      freeMovement: boolean;
      /** Further excluded nationalities, ISO 3166-1 alpha-2. */
      countries: readonly string[];
      /** False when the source excludes more nationalities than it names. */
      complete: boolean;
    });

interface RuleBase extends Fact {
  id: string;
}

export interface SupportLevel {
  id: LevelId;
  departure: Departure;
  order: number;
  rules: readonly Rule[];
  statements: readonly Statement[];
  source: readonly string[];
}
