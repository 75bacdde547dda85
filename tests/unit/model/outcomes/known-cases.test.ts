import { expect, test } from 'vitest';
import { getOutcomes } from '../../../../src/model/outcomes/get-outcomes.ts';
import type { OptionId } from '../../../../src/model/outcomes/outcome.ts';
import type { Departure } from '../../../../src/model/place.ts';
import { getCountry, knowledge, TODAY } from '../../real-content.ts';

const LETTERS = { meets: 'M', 'not-met': 'N', differs: 'D', unknown: 'U' };

function getLetters(code: string, departure: Departure, day: string): string {
  return getOutcomes(getCountry(code), departure, day, knowledge)
    .map(({ outcome }) => LETTERS[outcome])
    .join('');
}

function find(code: string, id: OptionId, day = TODAY) {
  const outcomes = [
    ...getOutcomes(getCountry(code), 'NL', day, knowledge),
    ...getOutcomes(getCountry(code), 'BE', day, knowledge),
  ];
  const outcome = outcomes.find(({ option }) => option.id === id);
  return { ...outcome, ids: outcome?.reasons.map((reason) => reason.id) ?? [] };
}

// One letter for each option from the Netherlands, in this order: basis, herintegratie,
// Met Opgeheven Hoofd, EURP, aanvullend, Syria 2025, EU nationals, ERIN.
test.each([
  ['GH', 'MMUUUNNN', 'a visa, the DAC list, named in an edition that ended'],
  ['IQ', 'MMUUUNNN', 'the same, and named by ERIN'],
  ['AF', 'MMUUUNNN', 'named by ERIN only'],
  ['SY', 'MMUUUUNN', 'a scheme of its own, over'],
  ['MA', 'MDUUUNNN', 'a documented exclusion from reintegration support'],
  ['AL', 'DDUUUNNN', 'no visa, and a documented exclusion'],
  ['XK', 'DDUUUNNN', 'no visa, and a documented exclusion'],
  ['PE', 'DDDUUNNN', 'no visa, named all the same'],
  ['CL', 'DNDUUNNN', 'no visa, not on the DAC list, named all the same'],
  ['BR', 'DDUUUNNN', 'no visa'],
  ['UA', 'DDUUUNNN', 'no visa, and a documented exclusion from basic support'],
  ['RU', 'DNUUUNNN', 'a visa, not on the DAC list, maybe in the top list'],
  ['QA', 'DNUUUNNN', 'a visa, not on the DAC list, maybe in the top list'],
  ['NR', 'MMUUUNNN', 'in Annex II, but a visa is needed'],
  ['NU', 'UUUUUNNN', 'in neither annex'],
  ['DE', 'NNNUUNMN', 'in the EU'],
  ['AD', 'NNNUUNNN', 'a microstate'],
])('%s has the outcomes %s from the Netherlands: %s', (code, letters) => {
  expect(getLetters(code, 'NL', TODAY)).toBe(letters);
});

// The journey, then the reintegration budget.
test.each([
  ['MM', 'GH IQ AF SY MA RU QA NR'],
  ['MN', 'AL XK PE CL BR UA AD'],
  ['MU', 'NU'],
])('the outcomes from Belgium are %s for %s', (letters, codes) => {
  for (const code of codes.split(' ')) expect(getLetters(code, 'BE', TODAY), code).toBe(letters);
});

test('the Belgian reintegration budget is not for Germans', () => {
  expect(find('DE', 'be-reintegration').outcome).toBe('not-met');
  expect(find('BE', 'be-vt').outcome).toBe('not-met');
});

test.each([
  ['2025-10-31', 'MMMUUNNN', 'DNDUUNNN', 'DDDUUNNN', 'MMUUUMNN'],
  ['2025-11-01', 'MMUUUNNN', 'DNDUUNNN', 'DDDUUNNN', 'MMUUUMNN'],
  ['2025-11-16', 'MMUUUNNN', 'DNDUUNNN', 'DDDUUNNN', 'MMUUUMNN'],
  ['2025-11-17', 'MMUUUNNN', 'DNDUUNNN', 'DDDUUNNN', 'MMUUUMNN'],
  ['2025-12-31', 'MMUUUNNN', 'DNDUUNNN', 'DDDUUNNN', 'MMUUUMNN'],
  ['2026-01-01', 'MMUUUNNN', 'DNDUUNNN', 'DDDUUNNN', 'MMUUUUNN'],
])('on %s Ghana, Chile, Peru and Syria have the outcomes of that day', (day, ...letters) => {
  expect(['GH', 'CL', 'PE', 'SY'].map((code) => getLetters(code, 'NL', day))).toEqual(letters);
  expect(['GH', 'CL', 'PE', 'SY'].map((code) => getLetters(code, 'BE', day))).toEqual([
    'MM',
    'MN',
    'MN',
    'MM',
  ]);
});

test.each([
  ['2025-10-31', 'current', 'current'],
  ['2025-11-01', 'ended', 'current'],
  ['2025-12-31', 'ended', 'current'],
  ['2026-01-01', 'ended', 'ended'],
])('on %s the edition is %s and the Syrian scheme %s', (day, edition, scheme) => {
  expect(find('GH', 'met-opgeheven-hoofd', day).status).toBe(edition);
  expect(find('SY', 'syria-2025', day).status).toBe(scheme);
});

test('the two rules about basic support are both told where they disagree', () => {
  expect(find('BR', 'basis').ids).toEqual(
    expect.arrayContaining(['visa-not-required', 'not-excluded-by-name']),
  );
  expect(find('RU', 'basis').ids).toEqual(
    expect.arrayContaining(['visa-required', 'top-list-unpublished']),
  );
  expect(find('DE', 'basis').ids).toEqual(
    expect.arrayContaining(['visa-not-required', 'free-movement']),
  );
  expect(find('AD', 'basis').ids).toEqual(
    expect.arrayContaining(['visa-not-required', 'small-state']),
  );
});

test.each([
  ['MA', 'herintegratie', 'countries/ma#premium-ended-2016', '2016-11-15'],
  ['AL', 'herintegratie', 'countries/al#embassy-2016', '2016-05'],
  ['UA', 'basis', 'countries/ua#iom-basis-2017', '2017-07-12'],
] as const)(
  'the documented exclusion of %s from %s is told with its date',
  (code, option, statement, seen) => {
    const reason = find(code, option).reasons?.find((entry) => entry.statement === statement);
    expect(reason).toMatchObject({ id: 'exclusion', effect: 'against', fact: { seen } });
  },
);

test('a country in the neighbourhood without a documented case has no exclusion', () => {
  for (const code of ['TN', 'LY', 'EG', 'TR', 'BY', 'GE', 'MD'])
    expect([...find(code, 'basis').ids, ...find(code, 'herintegratie').ids], code).not.toContain(
      'exclusion',
    );
});

test('Chile and Peru are named against the general conditions, and nobody else is', () => {
  const codes = knowledge.lists.flatMap(({ entries }) => entries.map(({ country }) => country));
  const against = codes.filter((code) =>
    find(code, 'met-opgeheven-hoofd').ids.includes('against-conditions'),
  );
  expect(against).toEqual(['CL', 'PE']);
});

test('who is not named by Met Opgeheven Hoofd is told that the list is not complete', () => {
  expect(find('AF', 'met-opgeheven-hoofd').ids).toContain('not-named-list-open');
  expect(find('GH', 'met-opgeheven-hoofd').ids).toContain('list-period-over');
});

test('ERIN is history, for forced return only, and over', () => {
  for (const code of ['AF', 'GH']) {
    const { option, status, ids } = find(code, 'erin');
    expect([option?.history, status]).toEqual([true, 'ended']);
    expect(ids).toEqual(expect.arrayContaining(['forced-only', 'ended-replaced']));
    expect(ids).toContain(code === 'AF' ? 'named-on-list' : 'not-named');
  }
});

test('a country whose place on the DAC list is not known for a day gets no plain answer', () => {
  const nauru = getCountry('NR');
  const country = { ...nauru, dac: { ...nauru.dac, until: '2026-12-31' } };
  const [basis, herintegratie] = getOutcomes(country, 'NL', '2027-06-01', knowledge);
  expect(basis?.outcome).toBe('differs');
  expect(['differs', 'unknown']).toContain(herintegratie?.outcome);
});
