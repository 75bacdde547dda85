import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getOutcomePhases } from '../../../../src/model/outcomes/get-outcome-phases.ts';
import { getOutcomes } from '../../../../src/model/outcomes/get-outcomes.ts';
import type { Knowledge } from '../../../../src/model/outcomes/knowledge.ts';
import { OPTIONS, OUTCOMES, type Outcome } from '../../../../src/model/outcomes/outcome.ts';
import { isWithin } from '../../../../src/model/phase.ts';
import { DEPARTURES } from '../../../../src/model/place.ts';
import { content, countries, getCountry, knowledge, TODAY } from '../../real-content.ts';
import { anyDay } from '../arbitraries.ts';

const optionIds = (departure: string) =>
  OPTIONS.filter((option) => option.departure === departure).map(({ id }) => id);

/** What a page shows of an outcome. */
const summarise = ({ outcome, status, reasons }: Outcome) => ({
  outcome,
  status,
  reasons: reasons.map(({ id, statement }) => `${id} ${statement ?? ''}`),
});

test.each([
  ['NL', 'dtv-decides'],
  ['BE', 'fedasil-decides'],
] as const)(
  'every country has every option of %s on every day, with sourced reasons that end with %s',
  (departure, last) => {
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const country of countries) {
          const outcomes = getOutcomes(country, departure, day, knowledge);
          expect(outcomes.map(({ option }) => option.id)).toEqual(optionIds(departure));
          for (const outcome of outcomes) {
            expect(OUTCOMES).toContain(outcome.outcome);
            expect(outcome.reasons.length).toBeGreaterThan(1);
            expect(outcome.reasons.at(-1)?.id).toBe(last);
            expect(outcome.reasons.flatMap(findUnsourced), country.id).toEqual([]);
          }
        }
      }),
      { seed: 5, numRuns: 12 },
    );
  },
);

function findUnsourced({ id, fact }: Outcome['reasons'][number]): string[] {
  const isSourced =
    fact.source.length > 0 && fact.source.every((source) => content.sources.has(source));
  return isSourced ? [] : [id];
}

test('the phases of every country agree with its outcomes on any day', () => {
  const all = countries.flatMap((country) =>
    DEPARTURES.map((departure) => ({
      country,
      departure,
      options: getOutcomePhases(country, departure, knowledge),
    })),
  );
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...all), (day, { country, departure, options }) => {
      const now = options.map(({ phases }) =>
        phases.filter((phase) => isWithin(day, phase)).map(({ value }) => summarise(value)),
      );
      const outcomes = getOutcomes(country, departure, day, knowledge);
      expect(now).toEqual(outcomes.map((outcome) => [summarise(outcome)]));
    }),
    { seed: 6, numRuns: 3000 },
  );
});

/** Knowledge in which anything may be missing, down to nothing at all. */
const anyKnowledge: fc.Arbitrary<Knowledge> = fc
  .tuple(
    fc.subarray([...knowledge.levels]),
    fc.subarray([...knowledge.programmes]),
    fc.subarray([...knowledge.lists]),
    fc.boolean(),
  )
  .map(([levels, programmes, lists, isBare]) => ({
    levels: new Map(
      levels.map(([id, level]) => [id, isBare ? { ...level, rules: [], statements: [] } : level]),
    ),
    programmes: new Map(
      programmes.map(([id, entry]) => [id, isBare ? { ...entry, statements: [] } : entry]),
    ),
    lists,
  }));

test('outcomes are total whatever is missing from the knowledge', () => {
  const anyCountry = fc.constantFrom(...countries);
  const anyDeparture = fc.constantFrom(...DEPARTURES);
  fc.assert(
    fc.property(
      anyKnowledge,
      anyCountry,
      anyDeparture,
      anyDay,
      (known, country, departure, day) => {
        const outcomes = getOutcomes(country, departure, day, known);
        expect(outcomes.map(({ option }) => option.id)).toEqual(optionIds(departure));
        for (const { outcome } of outcomes) expect(OUTCOMES).toContain(outcome);
        expect(getOutcomePhases(country, departure, known)).toHaveLength(outcomes.length);
      },
    ),
    { seed: 7, numRuns: 500 },
  );
});

test('without any knowledge nothing but the visa rule, the DAC list and exclusions speaks', () => {
  const nothing = { levels: new Map(), programmes: new Map(), lists: [] };
  const outcomes = getOutcomes(getCountry('GH'), 'NL', TODAY, nothing).slice(2);
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(outcomes.map(() => 'unknown'));
});
