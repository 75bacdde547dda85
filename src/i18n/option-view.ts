import type { Fact } from '../model/fact.ts';
import type { Option, OutcomeKind } from '../model/outcomes/outcome.ts';
import type { Phase } from '../model/phase.ts';
import type { Amount } from '../model/programme.ts';
import type { Piece } from './piece.ts';
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
  runName?: string | undefined;
  amounts: readonly Amount[];
  /** Whom to ask, as a sentence. */
  ask: readonly Piece[];
  links: readonly { href: string; text: string; isName: boolean }[];
}
