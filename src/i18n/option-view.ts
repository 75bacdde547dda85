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

/** An option as a country page shows it, in one language. */
export interface OptionView {
  option: Option;
  title: string;
  summary: string;
  /** What holds on which days; in order, without gaps. */
  phases: readonly Phase<Verdict>[];
  /** When the programme ran. */
  run?: Fact | undefined;
  /** The programme's name, where the option has another title. */
  runName?: readonly Piece[] | undefined;
  /** What it gives, for whom, on which conditions and when not, in words. */
  told: readonly Told<Statement>[];
  /** Organisations that sources name for it: to be named is not to be a partner today. */
  named: readonly Piece[];
  amounts: readonly AmountView[];
  /** Whom to ask, as a sentence. */
  ask: readonly Piece[];
  /** The pages that tell more. */
  links: readonly Piece[];
}
