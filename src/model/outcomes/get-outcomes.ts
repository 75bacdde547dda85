import type { Country } from '../country.ts';
import type { Day } from '../day.ts';
import { type Status, statusOn } from '../period.ts';
import type { Departure } from '../place.ts';
import { type Finding, findBasis } from './basis.ts';
import { findHerintegratie } from './herintegratie.ts';
import { findRun, type Knowledge } from './knowledge.ts';
import { OPTIONS, type Option, type OptionId, type Outcome } from './outcome.ts';
import {
  findAanvullend,
  findBelgian,
  findBelgianReintegration,
  findDecider,
  findErin,
  findEuNationals,
  findEurp,
  findMetOpgehevenHoofd,
  findSyria,
} from './programmes.ts';

const FINDERS: Record<OptionId, (country: Country, day: Day, knowledge: Knowledge) => Finding> = {
  basis: findBasis,
  herintegratie: findHerintegratie,
  'met-opgeheven-hoofd': findMetOpgehevenHoofd,
  eurp: (_country, _day, knowledge) => findEurp(knowledge),
  aanvullend: (_country, _day, knowledge) => findAanvullend(knowledge),
  'syria-2025': findSyria,
  'eu-nationals': findEuNationals,
  erin: findErin,
  'be-vt': (country, _day, knowledge) => findBelgian(country, knowledge),
  'be-reintegration': findBelgianReintegration,
};

/**
 * Returns the outcome of every option of a country of departure for one nationality on one day, each with
 * its reasons. Total: it answers for every country, departure and day, and always ends with whose list decides.
 */
export function getOutcomes(
  country: Country,
  departure: Departure,
  day: Day,
  knowledge: Knowledge,
): readonly Outcome[] {
  return OPTIONS.filter((option) => option.departure === departure).map((option) => {
    const finding = FINDERS[option.id](country, day, knowledge);
    return {
      option,
      outcome: finding.outcome,
      reasons: [...finding.reasons, ...findDecider(departure, knowledge)],
      status: getStatus(option, day, knowledge),
    };
  });
}

/** Returns where the day stands in the period of the option's programme. */
export function getStatus(option: Option, day: Day, knowledge: Knowledge): Status {
  const run = option.programme === undefined ? undefined : findRun(knowledge, option.programme);
  return run ? statusOn(run, day) : 'unknown';
}
