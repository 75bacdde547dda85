import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Country, Exclusion } from '../../../../src/model/country.ts';
import type { Day } from '../../../../src/model/day.ts';
import { getOutcomePhases } from '../../../../src/model/outcomes/get-outcome-phases.ts';
import { getOutcomes } from '../../../../src/model/outcomes/get-outcomes.ts';
import type { Period } from '../../../../src/model/period.ts';
import { isWithin } from '../../../../src/model/phase.ts';
import { getCountry, knowledge, TODAY } from '../../real-content.ts';
import { anyDay, anyPeriod } from '../arbitraries.ts';

const ghana = getCountry('GH');

function createExclusion(level: Exclusion['level'], period: Period): Exclusion {
  const fact = { source: ['seed-002'], confidence: 'M', checked: 'never', disputedBy: [] } as const;
  return { id: 'made-up', level, ...fact, ...period };
}

/** The outcomes of basic and of reintegration support. */
function getBoth(country: Country, day: Day = TODAY): string[] {
  return getOutcomes(country, 'NL', day, knowledge)
    .slice(0, 2)
    .map(({ outcome }) => outcome);
}

test('a documented exclusion from basic support makes both levels differ', () => {
  const exclusions = [createExclusion('basis', { from: '2017-07-12', until: 'unknown' })];
  expect(getBoth({ ...ghana, exclusions })).toEqual(['differs', 'differs']);
});

test('a documented exclusion from reintegration support leaves basic support as it is', () => {
  const exclusions = [createExclusion('herintegratie', { seen: '2016-05', until: 'unknown' })];
  expect(getBoth({ ...ghana, exclusions })).toEqual(['meets', 'differs']);
});

test.each([
  ['has not begun', { from: '2027-01-01' }],
  ['has ended', { from: '2016-11-15', until: '2025-12-31' }],
])('an exclusion that %s does not count', (_, period) => {
  const exclusions = [createExclusion('herintegratie', period)];
  expect(getBoth({ ...ghana, exclusions })).toEqual(['meets', 'meets']);
});

test('a nationality that one rule excludes and the other asks for differs', () => {
  const andorra = getCountry('AD');
  expect(getBoth({ ...andorra, visa: { ...andorra.visa, required: 'yes' } })[0]).toBe('differs');
});

test('a visa rule that is not known to hold on a day leaves basic support unknown', () => {
  const country = { ...ghana, visa: { ...ghana.visa, from: '2020-01-01' } };
  expect(getBoth(country, '2019-12-31')).toEqual(['unknown', 'unknown']);
  expect(getBoth(country, '2020-01-01')).toEqual(['meets', 'meets']);
});

test('the phases of a country follow the dates of its visa rule, DAC listing and exclusions', () => {
  fc.assert(
    fc.property(anyPeriod, anyPeriod, anyPeriod, anyDay, (visa, dac, exclusion, day) => {
      const country: Country = {
        ...ghana,
        visa: { ...ghana.visa, ...visa },
        dac: { ...ghana.dac, ...dac },
        exclusions: [createExclusion('herintegratie', exclusion)],
      };
      const found = getOutcomePhases(country, 'NL', knowledge)
        .slice(0, 2)
        .flatMap(({ phases }) => phases.filter((phase) => isWithin(day, phase)))
        .map(({ value }) => value.outcome);
      expect(found).toEqual(getBoth(country, day));
    }),
    { seed: 10, numRuns: 500 },
  );
});
