import type { Country } from '../country.ts';
import type { Day } from '../day.ts';
import { type Finding, findBasis } from './basis.ts';
import { findRule, findStatement, type Knowledge } from './knowledge.ts';
import { findExclusionReasons, getDacOn, joinFacts } from './nationality.ts';
import type { OutcomeKind, Reason } from './outcome.ts';

/**
 * Reintegration support: the conditions of basic support and a country on the DAC list (seed-002), minus
 * documented exclusions, which make it `differs` with their date. Geography decides nothing.
 */
export function findHerintegratie(country: Country, day: Day, knowledge: Knowledge): Finding {
  const basis = findBasis(country, day, knowledge);
  const dac = getDacOn(country.dac, day);
  const cases = findExclusionReasons(country, 'herintegratie', day);
  const outcome = decide(basis.outcome, dac, cases.length > 0);
  return {
    outcome,
    reasons: [
      ...findBasisReason(basis, knowledge),
      findDacReason(country, dac, knowledge),
      ...cases,
      ...(outcome === 'not-met' ? [] : findSurroundings(knowledge)),
    ],
  };
}

function decide(basis: OutcomeKind, dac: 'yes' | 'no' | 'unknown', excluded: boolean): OutcomeKind {
  if (basis === 'not-met' || dac === 'no') return 'not-met';
  if (excluded || basis === 'differs') return 'differs';
  return dac === 'unknown' ? 'unknown' : basis;
}

const BASIS_REASONS = {
  meets: { id: 'basis-met', effect: 'for' },
  'not-met': { id: 'basis-not-met', effect: 'against' },
  differs: { id: 'basis-differs', effect: 'open' },
  unknown: { id: 'basis-unknown', effect: 'open' },
} as const;

/** Returns the reason that the conditions of basic support hold here too, with how they turned out. */
export function findBasisReason(basis: Finding, knowledge: Knowledge): readonly Reason[] {
  const fact =
    findStatement(knowledge.levels.get('herintegratie'), 'cond-basis') ??
    findRule(knowledge, 'basis', 'visa-required');
  return fact ? [{ ...BASIS_REASONS[basis.outcome], fact }] : [];
}

/** The brochure excludes countries around the EU without naming one; nobody's map fills that in. */
function findSurroundings(knowledge: Knowledge): readonly Reason[] {
  const fact = findStatement(knowledge.levels.get('herintegratie'), 'excl-surroundings');
  return fact ? [{ id: 'surroundings-unlisted', effect: 'note', fact }] : [];
}

function findDacReason(
  country: Country,
  dac: 'yes' | 'no' | 'unknown',
  knowledge: Knowledge,
): Reason {
  const fact = joinFacts(findRule(knowledge, 'herintegratie', 'dac-recipient'), country.dac);
  if (dac === 'yes') return { id: 'dac-recipient', effect: 'for', fact };
  if (dac === 'no') return { id: 'dac-not-listed', effect: 'against', fact };
  return { id: 'dac-unknown', effect: 'open', fact };
}
