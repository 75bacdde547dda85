import type { Day } from '../model/day.ts';
import type { Confidence, FactAddress } from '../model/fact.ts';
import type { DatedRule } from '../model/options/judge.ts';
import type { OptionId, OutcomeKind, Reason } from '../model/outcomes/outcome.ts';
import type { Status } from '../model/period.ts';
import type { Departure } from '../model/place.ts';
import type { OptionsWord } from './options-words.ts';
import type { Piece } from './piece.ts';

/** A sentence as a script gets it: plain text as it is, facts as pieces. `{{country}}` is filled in the browser. */
export type Line = readonly (string | Exclude<Piece, { kind: 'text' } | { kind: 'phone' }>)[];

export interface LinkText {
  href: string;
  text: string;
}

/** A fact as it is shown: its sentence, and who said it. */
export interface FactText {
  line: Line;
  source: readonly string[];
  sure: Confidence;
  checked?: Line | undefined;
  /** The language of the sentence, where it is not that of the page. */
  lang?: string | undefined;
  /** The key in `entries` of what the fact is about. */
  entry?: string | undefined;
}

/** A reason about nationality. */
export type ReasonText = FactText & Pick<Reason, 'effect'>;

/** A value from one day on, up to the next row. The first row has no day. */
type From<T> = readonly [from: Day | undefined, value: T];

/** A period, with where each day stands in it. */
export interface WhenText {
  /** Whose period it is, where that is not plain. */
  name?: Line | undefined;
  when: Line;
  statuses: readonly From<Status>[];
}

export interface AmountText extends FactText, WhenText {
  /** Who can get it. */
  condition?: Line | undefined;
}

/** An option, but for its outcome. */
export interface OptionText {
  id: OptionId;
  departure: Departure;
  title: string;
  summary: string;
  /** What the facts of the option itself are about. */
  own: readonly string[];
  run?: WhenText | undefined;
  gives: readonly FactAddress[];
  /** Conditions that no question asks about. */
  unasked: readonly FactAddress[];
  amounts: readonly AmountText[];
  /** Ids of organisations. */
  ask: readonly string[];
  first: string;
  links: Line;
  /** True for what is only shown where the nationality fits. */
  isOnlyFor: boolean;
}

/** Outcome and reasons, as numbers of `reasons`, from a day on. */
export type NationalityPhases = readonly From<readonly [OutcomeKind, ...number[]]>[];

export interface ContactText extends LinkText {
  kind: string;
  phone?: { value: string; display: string; free: boolean; sure: Confidence } | undefined;
  warning?: Line | undefined;
}

/** What the answers on the options page are made from, in one language. */
export interface OptionsFile {
  words: Readonly<Record<OptionsWord, string>>;
  rules: readonly DatedRule[];
  facts: Readonly<Record<FactAddress, FactText>>;
  entries: Readonly<Record<string, LinkText>>;
  sources: Readonly<Record<string, { line: Line; old?: string | undefined }>>;
  /** The word before sources, by how many there are. */
  labels: readonly string[];
  options: readonly OptionText[];
  reasons: readonly ReasonText[];
  phases: readonly NationalityPhases[];
  /** For each kind of nationality a number of `phases` for each option. */
  profiles: readonly (readonly number[])[];
  /** The number of a profile by country, and by `unsaid` for no country. */
  countries: Readonly<Record<string, number>>;
  /** The names of countries that are another inside a sentence. */
  names: Readonly<Record<string, string>>;
  contacts: Readonly<Record<string, ContactText>>;
  /** What to read, by question and answer: `stay.dublin`. */
  read: Readonly<Record<string, LinkText>>;
  other: readonly LinkText[];
  withdraw: FactAddress;
}
