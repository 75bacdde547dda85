import type { Contact } from './contact.ts';
import type { Fact, Statement } from './fact.ts';
import type { Scope } from './place.ts';
import type { LevelId } from './support-level.ts';

export const ORGANISATION_KINDS = [
  'government',
  'intergovernmental',
  'ngo',
  'network',
  'agency',
  'city',
  'partnership',
] as const;

/** What the sources tell of an organisation today: `active`, only `named` somewhere, or known from history. */
export const ORGANISATION_ROLES = ['active', 'named', 'historical'] as const;

/** A source that lists the organisation for a level, with the year it speaks of. */
export interface Naming extends Fact {
  id: string;
  level: LevelId;
}

export interface Organisation {
  id: string;
  /** The organisation's own name; stays in Latin script in every language. */
  name: string;
  abbreviations: readonly string[];
  scope: Scope;
  kind: (typeof ORGANISATION_KINDS)[number];
  role: (typeof ORGANISATION_ROLES)[number];
  levels: readonly LevelId[];
  /** Ids of organisations it is or was made of. */
  partners: readonly string[];
  contacts: readonly Contact[];
  namings: readonly Naming[];
  statements: readonly Statement[];
  source: readonly string[];
  note?: string | undefined;
}
