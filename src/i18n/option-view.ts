import type { Fact, Statement } from '../model/fact.ts';
import type { Option, OutcomeKind } from '../model/outcomes/outcome.ts';
import type { Phase } from '../model/phase.ts';
import type { AmountView } from './amount-view.ts';
import type { Piece } from './piece.ts';
import type { Told } from './told.ts';
import type { ToldReason } from './told-reason.ts';

/** What the published conditions say on a stretch of days, and why. */
export interface Verdict {
  outcome: OutcomeKind;
  reasons: readonly ToldReason[];
}

/** What an option gives in one form: amounts, and facts in words. */
export interface Given {
  amounts: readonly AmountView[];
  told: readonly Told[];
}

export interface Gives {
  money: Given;
  kind: Given;
}

/** Who gives an option, and the sources that say so. */
export interface Provider {
  name: Piece;
  source: readonly string[];
}

/** An option as a country page shows it, in one language. */
export interface OptionView {
  option: Option;
  title: string;
  summary: string;
  /** The page that tells more. */
  href: string;
  /** What holds on which days; in order, without gaps. */
  phases: readonly Phase<Verdict>[];
  level?: Piece | undefined;
  provider?: Provider | undefined;
  /** When the programme ran. */
  run?: Fact | undefined;
  /** The programme's name, where the option has another title. */
  runName?: readonly Piece[] | undefined;
  gives: Gives;
  /** How long it takes. */
  time: readonly Told[];
  /** For whom it is, on which conditions and when not, in words. */
  told: readonly Told<Statement>[];
  /** Whom to ask, as a sentence. */
  ask: readonly Piece[];
}
