import type { Country, Dac, Exclusion, Visa } from '../country.ts';
import type { Day } from '../day.ts';
import type { Confidence, Fact } from '../fact.ts';
import { statusOn } from '../period.ts';
import type { LevelId } from '../support-level.ts';
import type { Reason } from './outcome.ts';

/** Returns whether nationals need a visa on `day`; `unknown` on a day for which the fact is not known to hold. */
export function getVisaOn(visa: Visa, day: Day): Visa['required'] {
  return holdsOn(visa, day) ? visa.required : 'unknown';
}

/** Returns whether the country is on the DAC list on `day`; `unknown` on a day for which the fact is not known to hold. */
export function getDacOn(dac: Dac, day: Day): 'yes' | 'no' | 'unknown' {
  if (!holdsOn(dac, day)) return 'unknown';
  return dac.recipient ? 'yes' : 'no';
}

/**
 * Returns the documented exclusions of a level that had begun on `day`. One whose end nobody published
 * still counts: it makes the outcome `differs`, never a plain no.
 */
function getExclusionsOn(country: Country, level: LevelId, day: Day): readonly Exclusion[] {
  return country.exclusions.filter((exclusion) => {
    const status = statusOn(exclusion, day);
    return exclusion.level === level && status !== 'upcoming' && status !== 'ended';
  });
}

/** Returns a reason for each documented exclusion of a level that had begun on `day`. */
export function findExclusionReasons(
  country: Country,
  level: LevelId,
  day: Day,
): readonly Reason[] {
  return getExclusionsOn(country, level, day).map((fact) => ({
    id: 'exclusion',
    effect: 'against',
    fact,
    statement: `countries/${country.id.toLowerCase()}#${fact.id}`,
  }));
}

/** Returns the fact that two facts tell together: with the sources of both, as sure as the less sure one. */
export function joinFacts(rule: Fact | undefined, fact: Fact): Fact {
  if (!rule) return fact;
  const isLess = SURENESS.indexOf(rule.confidence) > SURENESS.indexOf(fact.confidence);
  return {
    ...fact,
    confidence: isLess ? rule.confidence : fact.confidence,
    source: [...new Set([...rule.source, ...fact.source])],
  };
}

/** The most sure first. */
const SURENESS: readonly Confidence[] = ['H', 'M', 'L'];

function holdsOn(fact: Fact, day: Day): boolean {
  const dated = fact.from ?? fact.until ?? fact.seen;
  return dated === undefined || statusOn(fact, day) === 'current';
}
