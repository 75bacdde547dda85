import type { Country } from '../country.ts';
import type { Day } from '../day.ts';
import { findRule, findStatement, type Knowledge } from './knowledge.ts';
import { findExclusionReasons, getDacOn, getVisaOn, joinFacts } from './nationality.ts';
import type { OutcomeKind, Reason } from './outcome.ts';

/** An outcome on its way: what was found so far, and why. */
export interface Finding {
  outcome: OutcomeKind;
  reasons: readonly Reason[];
}

/**
 * Basic departure support. Two published rules exist: a visa-required nationality (seed-002), and later
 * everyone but the EU, EEA, EFTA, five very small states and an unpublished "top 35" (dtv-basis; an
 * article calls them the 35 richest, vv-2021-09). The second is taken as decided only where the OECD
 * counts the country among those that receive aid, since no such country is among the richest.
 */
export function findBasis(country: Country, day: Day, knowledge: Knowledge): Finding {
  const first = findVisaReason(country, day, knowledge);
  const second = findExclusionListReason(country, day, knowledge);
  const cases = findExclusionReasons(country, 'basis', day);
  const reasons = [...findOwnNational(country, knowledge), first, ...second, ...cases];
  return { outcome: decide(first, second, cases), reasons };
}

function decide(first: Reason, second: readonly Reason[], cases: readonly Reason[]): OutcomeKind {
  const excluded = second.some((reason) => reason.effect === 'against');
  if (excluded) return first.effect === 'for' ? 'differs' : 'not-met';
  if (cases.length > 0) return 'differs';
  if (first.effect === 'open') return 'unknown';
  const decided = second.length > 0 && second.every((reason) => reason.effect === 'for');
  return first.effect === 'for' && (decided || second.length === 0) ? 'meets' : 'differs';
}

function findVisaReason(country: Country, day: Day, knowledge: Knowledge): Reason {
  const fact = joinFacts(findRule(knowledge, 'basis', 'visa-required'), country.visa);
  const required = getVisaOn(country.visa, day);
  if (required === 'yes') return { id: 'visa-required', effect: 'for', fact };
  if (required === 'no') return { id: 'visa-not-required', effect: 'against', fact };
  return { id: 'visa-unknown', effect: 'open', fact };
}

function findExclusionListReason(
  country: Country,
  day: Day,
  knowledge: Knowledge,
): readonly Reason[] {
  const rule = findRule(knowledge, 'basis', 'nationality-excluded');
  if (!rule) return [];
  if (rule.freeMovement && country.visa.freeMovement)
    return [{ id: 'free-movement', effect: 'against', fact: rule }];
  if (rule.countries.includes(country.id))
    return [{ id: 'small-state', effect: 'against', fact: rule }];
  const passed: Reason = { id: 'not-excluded-by-name', effect: 'for', fact: rule };
  if (rule.complete || getDacOn(country.dac, day) === 'yes') return [passed];
  return [passed, { id: 'top-list-unpublished', effect: 'open', fact: rule }];
}

/** People with a Dutch passport cannot use return support of IOM (iom-nl-faq). */
export function findOwnNational(country: Country, knowledge: Knowledge): readonly Reason[] {
  const fact = findStatement(knowledge.programmes.get('rean'), 'excl-dutch');
  if (country.id !== 'NL' || !fact) return [];
  return [{ id: 'own-national', effect: 'against', fact, statement: 'programmes/rean#excl-dutch' }];
}
