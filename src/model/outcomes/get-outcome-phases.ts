import type { Country } from '../country.ts';
import type { Period } from '../period.ts';
import { getPhases, type Phase } from '../phase.ts';
import type { Departure } from '../place.ts';
import { getOutcomes } from './get-outcomes.ts';
import type { Knowledge } from './knowledge.ts';
import type { Option, Outcome } from './outcome.ts';

/** An option with its outcome on every stretch of days, so that a page can be right on the day it is read. */
export interface OptionPhases {
  option: Option;
  phases: readonly Phase<Outcome>[];
}

/** Returns, for each option of a country of departure, the stretches of days with one outcome and the same reasons. */
export function getOutcomePhases(
  country: Country,
  departure: Departure,
  knowledge: Knowledge,
): readonly OptionPhases[] {
  const periods = getPeriods(country, knowledge);
  const days = getPhases(
    periods,
    (day) => getOutcomes(country, departure, day, knowledge),
    () => false,
  );
  const options = days[0]?.value.map((outcome) => outcome.option) ?? [];
  return options.map((option, index) => {
    const phases: Phase<Outcome>[] = [];
    for (const phase of days) {
      const value = phase.value[index];
      const last = phases.at(-1);
      if (!value) continue;
      if (last && isSame(last.value, value)) last.until = phase.until;
      else phases.push({ from: phase.from, until: phase.until, value });
    }
    return { option, phases };
  });
}

function isSame(a: Outcome, b: Outcome): boolean {
  return a.outcome === b.outcome && a.status === b.status && listReasons(a) === listReasons(b);
}

function listReasons(outcome: Outcome): string {
  return outcome.reasons.map((reason) => `${reason.id} ${reason.statement ?? ''}`).join();
}

function getPeriods(country: Country, knowledge: Knowledge): readonly Period[] {
  return [
    country.visa,
    country.dac,
    ...country.exclusions,
    ...knowledge.lists,
    ...[...knowledge.programmes.values()].flatMap((programme) => [
      programme.run,
      ...programme.editions,
    ]),
  ];
}
