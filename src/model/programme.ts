import type { Fact, Statement } from './fact.ts';
import type { Scope } from './place.ts';
import type { LevelId } from './support-level.ts';

export const AMOUNT_WHO = [
  'person',
  'adult',
  'minor',
  'minor-family',
  'adult-visa',
  'minor-visa',
  'adult-no-visa',
  'minor-no-visa',
  'eu-national',
] as const;
export const AMOUNT_FORMS = [
  'first-needs',
  'in-kind',
  'in-kind-part-cash',
  'cash-part',
  'on-arrival',
  'cash',
  'unspecified',
  'journey',
] as const;
export const WAYS = ['voluntary', 'forced', 'both'] as const;

/** A sum of money in whole euro. `min` is absent when the source only gives a ceiling. */
export interface Amount extends Fact {
  id: string;
  who: (typeof AMOUNT_WHO)[number];
  form: (typeof AMOUNT_FORMS)[number];
  way: (typeof WAYS)[number];
  min?: number | undefined;
  max: number;
  /** The id of a statement of the programme that says who can get the amount. */
  condition?: string | undefined;
  /** Only for nationals of these countries, ISO 3166-1 alpha-2; absent for all. */
  countries?: readonly string[] | undefined;
}

/** One run of a programme that ran several times. */
export interface Edition extends Fact {
  id: string;
  number: number;
}

export const PROGRAMME_KINDS = ['support', 'regulation', 'helpdesk'] as const;

export interface Programme {
  id: string;
  /** The programme's own name, which stays in Latin script in every language; absent when it has none. */
  name?: string | undefined;
  abbreviation?: string | undefined;
  /** Names it had or has elsewhere. */
  formerNames: readonly string[];
  kind: (typeof PROGRAMME_KINDS)[number];
  operator: string;
  scope: Scope;
  levels: readonly LevelId[];
  way: (typeof WAYS)[number];
  /** When the programme as a whole ran. */
  run: Fact;
  editions: readonly Edition[];
  amounts: readonly Amount[];
  successor?: string | undefined;
  statements: readonly Statement[];
  source: readonly string[];
  note?: string | undefined;
}

/** Returns the fact a reader is told for the programme's period: its latest edition's where it has editions, else its own. */
export function getRun(programme: Programme): Fact {
  return programme.editions.at(-1) ?? programme.run;
}
