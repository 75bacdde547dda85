import type { Fact, Statement } from './fact.ts';
import type { LevelId } from './support-level.ts';

export const COUNTRY_KINDS = ['un-member', 'un-observer', 'other'] as const;
export const VISA_CONDITIONS = [
  'biometric-passport',
  'waiver-agreement',
  'waiver-not-in-force',
  'sar-passport',
  'identity-number-passport',
  'british-territory',
  'moved-to-annex-one',
] as const;
export const DAC_GROUPS = ['LDC', 'LIC', 'LMIC', 'UMIC', 'MADCT'] as const;

/** What the EU visa list says of a nationality. */
export interface Visa extends Fact {
  required: 'yes' | 'no' | 'unknown';
  annex?: 'I' | 'II' | undefined;
  condition?: (typeof VISA_CONDITIONS)[number] | undefined;
  /** True for nationals of EU, EEA and EFTA states, who move freely. */
  freeMovement: boolean;
}

/** What the OECD's list of development aid recipients says. */
export interface Dac extends Fact {
  recipient: boolean;
  group?: (typeof DAC_GROUPS)[number] | undefined;
}

/** A documented case of Dutch support that nationals could not get, as the source said it then. */
export interface Exclusion extends Fact {
  id: string;
  level: LevelId;
}

/** The languages of a country, as BCP 47 tags: the official ones, and those that a tenth of the people speak. */
export interface Languages extends Fact {
  official: readonly string[];
  spoken: readonly string[];
}

export interface Country {
  /** ISO 3166-1 alpha-2, upper case (`XK` for Kosovo is user-assigned). */
  id: string;
  iso3: string;
  kind: (typeof COUNTRY_KINDS)[number];
  languages: Languages;
  visa: Visa;
  dac: Dac;
  exclusions: readonly Exclusion[];
  statements: readonly Statement[];
  /** Where its codes and kind come from. */
  source: readonly string[];
  note?: string | undefined;
}
