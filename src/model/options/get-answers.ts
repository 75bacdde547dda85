import type { Country } from '../country.ts';
import type { Day } from '../day.ts';
import { getOutcomes } from '../outcomes/get-outcomes.ts';
import type { Knowledge } from '../outcomes/knowledge.ts';
import type { Outcome } from '../outcomes/outcome.ts';
import { DEPARTURES } from '../place.ts';
import type { FindFact } from './find-fact.ts';
import { getRules } from './get-rules.ts';
import { getUntoldOutcomes } from './get-untold-outcomes.ts';
import { type Judgement, judge } from './judge.ts';
import { type Situation, UNSAID } from './situation.ts';

/** An option with what nationality says of it, and what the situation adds. */
export interface Answer extends Omit<Judgement, 'option'> {
  base: Outcome;
}

/**
 * Returns what the published conditions say of every option for one situation on one day. Total: it
 * answers whatever was left unsaid. `country` is the one the situation names, absent where it names none.
 */
export function getAnswers(
  country: Country | undefined,
  situation: Situation,
  day: Day,
  knowledge: Knowledge,
  findFact: FindFact,
): readonly Answer[] {
  const departures = DEPARTURES.filter(
    (departure) => situation.from === UNSAID || situation.from === departure.toLowerCase(),
  );
  const bases = departures.flatMap((departure) =>
    country
      ? getOutcomes(country, departure, day, knowledge)
      : getUntoldOutcomes(departure, day, knowledge, findFact),
  );
  const judgements = judge(
    bases.map(({ option, outcome }) => ({
      option: option.id,
      outcome,
      needsCountry: !country,
    })),
    getRules(findFact),
    situation,
    day,
  );
  return judgements.flatMap(({ option, ...judgement }) => {
    const base = bases.find((entry) => entry.option.id === option);
    return base ? [{ base, ...judgement }] : [];
  });
}
