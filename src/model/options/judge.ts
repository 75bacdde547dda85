import type { Day } from '../day.ts';
import type { FactAddress } from '../fact.ts';
import type { OptionId, OutcomeKind } from '../outcomes/outcome.ts';
import { type Period, statusOn } from '../period.ts';
import type { Effect, Rule } from './rule.ts';
import { QUESTION_IDS, type QuestionId, type Situation, UNSAID } from './situation.ts';

/** A rule with the period in which it holds. */
export interface DatedRule extends Pick<Rule, 'options' | 'question' | 'fact' | 'effects'> {
  period?: Period | undefined;
}

/** What nationality alone says of an option. */
export interface Base {
  option: OptionId;
  outcome: OutcomeKind;
  /** True where the answer hangs on a country that was not told. */
  needsCountry: boolean;
}

/** A reason that an answer gives, with the statement it rests on. */
export interface SituationReason {
  question: QuestionId;
  effect: Effect;
  fact: FactAddress;
}

/** What the published conditions say of an option for one situation. Never a verdict on a person. */
export interface Judgement {
  option: OptionId;
  outcome: OutcomeKind;
  reasons: readonly SituationReason[];
  /** The questions that were left open and matter to this option, in the order in which they are asked. */
  open: readonly (QuestionId | 'country')[];
}

/** Returns, for each option, what nationality and situation together say on one day. */
export function judge(
  bases: readonly Base[],
  rules: readonly DatedRule[],
  situation: Situation,
  day: Day,
): readonly Judgement[] {
  const basis = bases.find(({ option }) => option === 'basis');
  const isLeftOut = basis?.outcome === 'not-met' || basis?.needsCountry === true;
  return bases.map((base) => {
    const own = rules.filter(
      ({ options, period }) => options.includes(base.option) && isInForce(period, day),
    );
    const reasons = own.flatMap((rule) => findReason(rule, situation) ?? []);
    const effects = new Set(reasons.map(({ effect }) => effect));
    // A group that a brochure names is not enough where the same brochure leaves the nationality out.
    if (isLeftOut && base.option === 'aanvullend') effects.delete('named');
    const outcome = decide(base.outcome, effects);
    const unsaid = outcome === 'not-met' ? findExceptions(own, effects) : own;
    return {
      option: base.option,
      outcome,
      reasons,
      open: [
        ...(base.needsCountry && outcome !== 'not-met' ? (['country'] as const) : []),
        ...QUESTION_IDS.filter(
          (id) => situation[id] === UNSAID && unsaid.some(({ question }) => question === id),
        ),
      ],
    };
  });
}

/** Returns false for a rule that is surely not in force; what may be in force counts. */
export function isInForce(period: Period | undefined, day: Day): boolean {
  const status = period ? statusOn(period, day) : 'unknown';
  return status === 'current' || status === 'unknown';
}

function findReason(rule: DatedRule, situation: Situation): SituationReason | undefined {
  const answer = situation[rule.question];
  const effect = answer === UNSAID ? undefined : rule.effects[answer];
  return effect && { question: rule.question, effect, fact: rule.fact };
}

function decide(base: OutcomeKind, effects: ReadonlySet<Effect>): OutcomeKind {
  if (effects.has('against')) return 'not-met';
  const start = lift(base, effects);
  if (start === 'not-met' || start === 'differs') return start;
  if (effects.has('differs')) return 'differs';
  return effects.has('open') ? 'unknown' : start;
}

function lift(base: OutcomeKind, effects: ReadonlySet<Effect>): OutcomeKind {
  if (base === 'unknown') return effects.has('named') ? 'meets' : base;
  const isLifted = effects.has('named') || effects.has('exception');
  return base === 'not-met' && isLifted ? 'unknown' : base;
}

/** Where a nationality does not meet a condition, only an exception can still matter. */
function findExceptions(
  rules: readonly DatedRule[],
  effects: ReadonlySet<Effect>,
): readonly DatedRule[] {
  if (effects.has('against')) return [];
  return rules.filter((rule) =>
    Object.values(rule.effects).some((effect) => effect === 'exception' || effect === 'named'),
  );
}
