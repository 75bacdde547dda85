import type { Country } from '../country.ts';
import type { Day } from '../day.ts';
import type { Fact } from '../fact.ts';
import { type Status, statusOn } from '../period.ts';
import { type Finding, findBasis, findOwnNational } from './basis.ts';
import { findBasisReason, findHerintegratie } from './herintegratie.ts';
import { findList, findRule, findRun, findStatement, type Knowledge } from './knowledge.ts';
import { getVisaOn, joinFacts } from './nationality.ts';
import type { OutcomeKind, Reason, ReasonId } from './outcome.ts';

const UNKNOWN: Finding = { outcome: 'unknown', reasons: [] };

/** Met Opgeheven Hoofd: named on the dated list or not; the list is not complete, and its edition has an end. */
export function findMetOpgehevenHoofd(country: Country, day: Day, knowledge: Knowledge): Finding {
  const list = findList(knowledge, 'met-opgeheven-hoofd');
  if (!list) return UNKNOWN;
  const basis = findBasis(country, day, knowledge);
  const named = list.entries.some((entry) => entry.country === country.id);
  const conditions = findHerintegratie(country, day, knowledge).outcome;
  const against = named && conditions !== 'meets';
  const status = statusOn(list, day);
  const reasons: Reason[] = [
    ...(basis.outcome === 'not-met' ? findBasisReason(basis, knowledge) : []),
    named
      ? { id: 'named-on-list', effect: 'for', fact: list }
      : { id: 'not-named-list-open', effect: 'open', fact: list },
    ...(against
      ? [reason('against-conditions', 'open', joinFacts(country.visa, country.dac))]
      : []),
    ...(status === 'current'
      ? []
      : [reason(status === 'ended' ? 'list-period-over' : 'list-period-unsure', 'open', list)]),
  ];
  if (basis.outcome === 'not-met') return { outcome: named ? 'differs' : 'not-met', reasons };
  return { outcome: decideNamed(named, against, status), reasons };
}

function decideNamed(named: boolean, against: boolean, status: Status): OutcomeKind {
  if (!named) return 'unknown';
  if (against) return 'differs';
  return status === 'current' ? 'meets' : 'unknown';
}

/** EURP: its list of countries was not found. */
export function findEurp(knowledge: Knowledge): Finding {
  const fact =
    findStatement(knowledge.programmes.get('eurp'), 'gap-countries') ?? findRun(knowledge, 'eurp');
  return fact ? { outcome: 'unknown', reasons: [reason('list-unknown', 'open', fact)] } : UNKNOWN;
}

/** Additional support goes by group and not by country. */
export function findAanvullend(knowledge: Knowledge): Finding {
  const fact = findStatement(knowledge.levels.get('aanvullend'), 'vulnerable-groups');
  return fact ? { outcome: 'unknown', reasons: [reason('by-group', 'open', fact)] } : UNKNOWN;
}

/** The scheme for Syrians of 2025: over, and what holds now is not known. */
export function findSyria(country: Country, day: Day, knowledge: Knowledge): Finding {
  const run = findRun(knowledge, 'syria-2025');
  if (!run) return UNKNOWN;
  if (country.id !== 'SY')
    return { outcome: 'not-met', reasons: [reason('only-syria', 'against', run)] };
  const own = reason('own-scheme', 'for', run);
  const status = statusOn(run, day);
  if (status === 'current') return { outcome: 'meets', reasons: [own] };
  return {
    outcome: 'unknown',
    reasons: [own, reason(status === 'ended' ? 'scheme-over' : 'scheme-unsure', 'open', run)],
  };
}

/** Group B of the subsidy regulation: nationals of the EU, the EEA and Switzerland (nl-subsidy-2026-01-16). */
export function findEuNationals(country: Country, day: Day, knowledge: Knowledge): Finding {
  const run = findRun(knowledge, 'subsidy-2023');
  const group = findStatement(knowledge.programmes.get('subsidy-2023'), 'for-group-b');
  if (!run || !group) return UNKNOWN;
  const own = findOwnNational(country, knowledge);
  if (own.length > 0) return { outcome: 'not-met', reasons: own };
  if (!country.visa.freeMovement)
    return { outcome: 'not-met', reasons: [reason('not-group-b', 'against', group)] };
  const inForce = statusOn(run, day) === 'current';
  const open = inForce ? [] : [reason('scheme-unsure', 'open', run)];
  return {
    outcome: inForce ? 'meets' : 'unknown',
    reasons: [reason('group-b', 'for', group), ...open],
  };
}

/** ERIN: history, and only for people who were returned by force. */
export function findErin(country: Country, day: Day, knowledge: Knowledge): Finding {
  const list = findList(knowledge, 'erin');
  const run = findRun(knowledge, 'erin');
  if (!list || !run) return UNKNOWN;
  const named = list.entries.some((entry) => entry.country === country.id);
  const reasons: Reason[] = [
    reason('forced-only', 'note', list),
    named ? reason('named-on-list', 'for', list) : reason('not-named', 'against', list),
  ];
  if (statusOn(run, day) !== 'ended') return { outcome: named ? 'unknown' : 'not-met', reasons };
  return { outcome: 'not-met', reasons: [...reasons, reason('ended-replaced', 'against', run)] };
}

/** The Belgian programme: for everyone without a residence permit, but not for Belgians and nationals of the older EU states. */
export function findBelgian(country: Country, knowledge: Knowledge): Finding {
  const programme = knowledge.programmes.get('be-vt');
  const everyone = findStatement(programme, 'for-never');
  const excluded = findStatement(programme, 'excl-eu15');
  if (!everyone || !excluded) return UNKNOWN;
  if (country.id === 'BE')
    return { outcome: 'not-met', reasons: [reason('be-own-national', 'against', excluded)] };
  if (country.visa.freeMovement)
    return { outcome: 'unknown', reasons: [reason('be-older-eu', 'open', excluded)] };
  return { outcome: 'meets', reasons: [reason('be-everyone', 'for', everyone)] };
}

/** The Belgian reintegration budget: only for visa-required nationalities, with exceptions (agii-2022-01-26). */
export function findBelgianReintegration(
  country: Country,
  day: Day,
  knowledge: Knowledge,
): Finding {
  const fact = findStatement(knowledge.programmes.get('be-vt'), 'cond-visa');
  if (!fact) return UNKNOWN;
  const required = getVisaOn(country.visa, day);
  if (required === 'yes')
    return { outcome: 'meets', reasons: [reason('be-visa-budget', 'for', fact)] };
  if (required === 'no')
    return { outcome: 'not-met', reasons: [reason('be-no-budget', 'against', fact)] };
  return { outcome: 'unknown', reasons: [reason('be-visa-unknown', 'open', fact)] };
}

/** Returns the reason that belongs under every outcome: whose own list decides. */
export function findDecider(departure: 'NL' | 'BE', knowledge: Knowledge): readonly Reason[] {
  const fact: Fact | undefined =
    departure === 'NL'
      ? (findStatement(knowledge.levels.get('herintegratie'), 'gap-lists') ??
        findRule(knowledge, 'basis', 'visa-required'))
      : findStatement(knowledge.programmes.get('be-vt'), 'provider');
  const id: ReasonId = departure === 'NL' ? 'dtv-decides' : 'fedasil-decides';
  return fact ? [reason(id, 'note', fact)] : [];
}

function reason(id: ReasonId, effect: Reason['effect'], fact: Fact): Reason {
  return { id, effect, fact };
}
