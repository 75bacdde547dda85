import type { Country } from '../country.ts';
import type { Day } from '../day.ts';
import { type Finding, findBasis } from './basis.ts';
import { findRule, type Knowledge } from './knowledge.ts';
import { getDacOn, getExclusionsOn } from './nationality.ts';
import type { OutcomeKind, Reason } from './outcome.ts';

/**
 * Reintegration support: the conditions of basic support and a country on the DAC list (seed-002), minus
 * documented exclusions, which make it `differs` with their date. Geography decides nothing.
 */
export function findHerintegratie(country: Country, day: Day, knowledge: Knowledge): Finding {
  const basis = findBasis(country, day, knowledge);
  const dac = getDacOn(country.dac, day);
  const cases = getExclusionsOn(country, 'herintegratie', day).map((fact): Reason => {
    return {
      id: 'exclusion',
      effect: 'against',
      fact,
      statement: `countries/${country.id.toLowerCase()}#${fact.id}`,
    };
  });
  return {
    outcome: decide(basis.outcome, dac, cases.length > 0),
    reasons: [...findBasisReason(basis, knowledge), findDacReason(country, dac), ...cases],
  };
}

function decide(basis: OutcomeKind, dac: 'yes' | 'no' | 'unknown', excluded: boolean): OutcomeKind {
  if (basis === 'not-met' || dac === 'no') return 'not-met';
  if (excluded || basis === 'differs') return 'differs';
  return dac === 'unknown' ? 'unknown' : basis;
}

/** Returns the reason that the basic conditions come first, with their outcome as its effect. */
export function findBasisReason(basis: Finding, knowledge: Knowledge): readonly Reason[] {
  const fact = findRule(knowledge, 'basis', 'visa-required');
  const effect = { meets: 'for', 'not-met': 'against', differs: 'open', unknown: 'open' } as const;
  return fact ? [{ id: 'basis-first', effect: effect[basis.outcome], fact }] : [];
}

function findDacReason(country: Country, dac: 'yes' | 'no' | 'unknown'): Reason {
  if (dac === 'yes') return { id: 'dac-recipient', effect: 'for', fact: country.dac };
  if (dac === 'no') return { id: 'dac-not-listed', effect: 'against', fact: country.dac };
  return { id: 'dac-unknown', effect: 'open', fact: country.dac };
}
