import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COUNTRY_KINDS } from '../../../../src/model/country.ts';
import { getOutcomes } from '../../../../src/model/outcomes/get-outcomes.ts';
import type { OptionId, OutcomeKind } from '../../../../src/model/outcomes/outcome.ts';
import { countries, knowledge, TODAY } from '../../real-content.ts';
import { anyDay } from '../arbitraries.ts';

const MICROSTATES = ['AD', 'LI', 'MC', 'SM', 'VA'];

function getCodes(option: OptionId, kind: OutcomeKind): string[] {
  return countries
    .filter((country) =>
      getOutcomes(country, 'NL', TODAY, knowledge).some(
        (outcome) => outcome.option.id === option && outcome.outcome === kind,
      ),
    )
    .map(({ id }) => id)
    .sort();
}

test('99 countries meet both published conditions of basic support', () => {
  const both = countries.filter(({ visa, dac }) => visa.required === 'yes' && dac.recipient);
  expect(getCodes('basis', 'meets')).toEqual(both.map(({ id }) => id).sort());
  expect(both).toHaveLength(99);
});

test('the EU, the EEA, Switzerland and the microstates do not meet basic support, and nobody else', () => {
  const free = countries.filter(({ visa }) => visa.freeMovement).map(({ id }) => id);
  expect(free).toHaveLength(31);
  expect(getCodes('basis', 'not-met')).toEqual([...new Set([...free, ...MICROSTATES])].sort());
  expect(getCodes('basis', 'not-met')).toHaveLength(35);
});

test('basic support is unknown for the three in neither annex, and differs for the 67 others', () => {
  expect(getCodes('basis', 'unknown')).toEqual(['NU', 'TK', 'WF']);
  expect(getCodes('basis', 'differs')).toHaveLength(204 - 99 - 35 - 3);
  expect(getCodes('basis', 'differs')).toEqual(
    expect.arrayContaining(['BH', 'KW', 'OM', 'QA', 'RU', 'SA']),
  );
});

test('97 countries meet reintegration support: the 99 without Morocco and Algeria', () => {
  const basis = getCodes('basis', 'meets');
  expect(getCodes('herintegratie', 'meets')).toEqual(
    basis.filter((code) => code !== 'MA' && code !== 'DZ'),
  );
  expect(getCodes('herintegratie', 'meets')).toHaveLength(97);
});

test('no country off the DAC list meets reintegration support, and none on it is refused outright', () => {
  const off = countries.filter(({ dac }) => !dac.recipient).map(({ id }) => id);
  expect(off).toHaveLength(204 - 141);
  expect(getCodes('herintegratie', 'not-met')).toEqual(off.sort());
});

test('EU, EEA and Swiss nationals are pointed to the help for them', () => {
  const free = countries.filter(({ visa }) => visa.freeMovement).map(({ id }) => id);
  // Nobody with a Dutch passport returns from the Netherlands.
  expect(getCodes('eu-nationals', 'meets')).toEqual(free.filter((id) => id !== 'NL').sort());
});

test('only Syria has the scheme for Syrians', () => {
  expect(getCodes('syria-2025', 'not-met')).toHaveLength(203);
});

test.each(['eurp', 'aanvullend'] as const)('%s is unknown for every country', (option) => {
  expect(getCodes(option, 'unknown')).toHaveLength(204);
});

test('basic and reintegration support do not depend on where or what a country is', () => {
  const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const anyPlace = fc.record({
    id: fc
      .tuple(letter, letter)
      .map((letters) => letters.join(''))
      .filter((id) => id !== 'NL' && !MICROSTATES.includes(id)),
    kind: fc.constantFrom(...COUNTRY_KINDS),
    languages: fc.constantFrom(...countries.map(({ languages }) => languages)),
  });
  const others = countries.filter(({ id }) => id !== 'NL' && !MICROSTATES.includes(id));
  const anyCountry = fc.constantFrom(...others);
  fc.assert(
    fc.property(anyCountry, anyPlace, anyDay, (country, place, day) => {
      const [before, after] = [country, { ...country, ...place }].map((one) =>
        getOutcomes(one, 'NL', day, knowledge)
          .slice(0, 2)
          .map(({ outcome, reasons }) => [outcome, ...reasons.map(({ id }) => id)]),
      );
      expect(after).toEqual(before);
    }),
    { seed: 8, numRuns: 1000 },
  );
});
