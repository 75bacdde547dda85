import type { OptionId, OutcomeKind } from '../../../../src/model/outcomes/outcome.ts';
import { TODAY } from '../../real-content.ts';

/** What is expected of an option, and why: the id of a reason about nationality, or of a statement. */
export type Expected = Partial<Record<OptionId, `${OutcomeKind} ${string}`>>;

/** A worked case: who, the country, what was told, the day, and what the fact base says of each option. */
export interface Case {
  who: string;
  /** ISO 3166-1 alpha-2, or `--` for a country that was not told. */
  country: string;
  /** `question=answer`, with a space between. */
  told: string;
  day: string;
  expected: Expected;
}

/** Worked out by hand from the fact base of 2026-11-20: 1.3 to 1.5, 1.7, 2.3, 2.4, 2.7 and 2.8. */
export const CASES: readonly Case[] = [
  ...read(TODAY, 'GH', {
    'from=nl': [
      'nothing told: nationality alone decides',
      {
        basis: 'meets visa-required',
        herintegratie: 'meets dac-recipient',
        'met-opgeheven-hoofd': 'unknown list-period-over',
        eurp: 'unknown list-unknown',
        aanvullend: 'unknown by-group',
        'syria-2025': 'not-met only-syria',
        'eu-nationals': 'not-met not-group-b',
        erin: 'not-met ended-replaced',
      },
    ],
    'from=nl stay=no-right-asked household=children way=own-choice means=no helped=no detention=no':
      [
        'a family without a right to stay',
        {
          basis: 'meets for-whom-groups',
          herintegratie: 'meets for-a-no-right',
          'met-opgeheven-hoofd': 'unknown list-period-over',
          eurp: 'unknown list-unknown',
          aanvullend: 'meets vulnerable-groups',
          'syria-2025': 'not-met only-syria',
          'eu-nationals': 'not-met not-group-b',
        },
      ],
    'from=be stay=no-right-asked household=children': [
      'the same family, leaving from Belgium',
      { 'be-vt': 'meets for-refused', 'be-reintegration': 'meets be-visa-budget' },
    ],
    'from=nl means=yes': [
      'enough own money',
      {
        basis: 'not-met cond-means',
        herintegratie: 'not-met cond-means',
        'met-opgeheven-hoofd': 'unknown excl-means',
        eurp: 'unknown list-unknown',
        aanvullend: 'unknown excl-means',
      },
    ],
    'from=be means=yes': [
      'enough own money: no source on Belgium asks for it',
      { 'be-vt': 'meets be-everyone', 'be-reintegration': 'meets be-visa-budget' },
    ],
    'from=nl means=no': [
      'too little money',
      { basis: 'meets cond-means', herintegratie: 'meets cond-means' },
    ],
    'from=nl helped=yes': [
      'helped in the last five years',
      {
        basis: 'not-met cond-five-years',
        herintegratie: 'not-met cond-five-years',
        'met-opgeheven-hoofd': 'unknown excl-five-years',
        eurp: 'unknown list-unknown',
        aanvullend: 'unknown excl-five-years',
      },
    ],
    'from=be helped=yes': [
      'helped in the last five years, leaving from Belgium',
      { 'be-vt': 'not-met cond-five-years', 'be-reintegration': 'not-met cond-five-years' },
    ],
    'from=nl way=forced': [
      'returned by force',
      {
        basis: 'not-met by-choice',
        herintegratie: 'not-met by-choice',
        'met-opgeheven-hoofd': 'not-met principle-independent',
        eurp: 'unknown for-whom',
        aanvullend: 'not-met by-choice',
      },
    ],
    'from=be way=forced': [
      'returned by force from Belgium',
      { 'be-vt': 'not-met role', 'be-reintegration': 'not-met role' },
    ],
    'from=nl way=own-choice': [
      'leaving by choice',
      { basis: 'meets by-choice', eurp: 'unknown for-whom', aanvullend: 'unknown by-choice' },
    ],
    'from=nl way=own-choice detention=yes': [
      'in detention, leaving by choice',
      {
        basis: 'meets detention',
        herintegratie: 'meets detention',
        'met-opgeheven-hoofd': 'unknown principle-independent',
        eurp: 'unknown list-unknown',
        aanvullend: 'unknown gap-apply',
      },
    ],
    'from=nl household=children detention=yes': [
      'a family in detention: no source says how it is for additional support',
      { basis: 'meets detention', aanvullend: 'unknown gap-apply' },
    ],
    'from=be detention=yes': [
      'in detention in Belgium: no source says',
      { 'be-vt': 'unknown provider', 'be-reintegration': 'unknown provider' },
    ],
    'from=nl stay=waiting': [
      'waiting for a decision',
      {
        basis: 'meets cond-procedures',
        herintegratie: 'meets for-a-pending',
        eurp: 'unknown cond-no-procedure',
      },
    ],
    'from=be stay=waiting': [
      'waiting for a decision in Belgium',
      { 'be-vt': 'meets for-procedure', 'be-reintegration': 'meets for-procedure' },
    ],
    'from=nl stay=departure-period': [
      'refused, still in the departure period',
      { basis: 'meets for-whom-groups', herintegratie: 'meets for-a-period' },
    ],
    'from=be stay=departure-period': [
      'refused in Belgium',
      { 'be-vt': 'meets for-refused', 'be-reintegration': 'meets for-refused' },
    ],
    'from=nl stay=no-right-never': [
      'never asked for asylum',
      { basis: 'meets for-whom-groups', herintegratie: 'meets for-a-no-right' },
    ],
    'from=be stay=no-right-never': [
      'never asked for protection in Belgium',
      { 'be-vt': 'meets for-never', 'be-reintegration': 'meets for-never' },
    ],
    'from=nl stay=dublin': [
      'a Dublin procedure: two articles of 2021 disagree, and the regulation names the transfer',
      {
        basis: 'differs excl-dublin',
        herintegratie: 'differs excl-removal',
        'met-opgeheven-hoofd': 'unknown for-short',
        eurp: 'unknown list-unknown',
        aanvullend: 'unknown excl-removal',
      },
    ],
    'from=be stay=dublin': [
      'a Dublin procedure in Belgium: no source says',
      { 'be-vt': 'unknown for-procedure', 'be-reintegration': 'unknown for-procedure' },
    ],
    'from=nl stay=dublin means=yes': [
      'a Dublin procedure, with money: one condition is surely not met',
      { basis: 'not-met cond-means', herintegratie: 'not-met cond-means' },
    ],
    'from=be stay=temporary-permit': [
      'a permit: the source names people without one, and excludes nobody for it',
      { 'be-vt': 'unknown for-procedure', 'be-reintegration': 'unknown for-procedure' },
    ],
    'from=nl care=trafficking': [
      'a victim of trafficking: named by basic support, not by name by additional support',
      { basis: 'meets vulnerable-groups', aanvullend: 'unknown vulnerable-groups' },
    ],
    'from=nl care=illness': [
      'seriously ill: extra facilities, and it may take longer',
      { basis: 'meets time-longer', aanvullend: 'unknown vulnerable-groups' },
    ],
    'from=nl care=trafficking household=children': [
      'a victim of trafficking with children: named as a family',
      { basis: 'meets vulnerable-groups', aanvullend: 'meets vulnerable-groups' },
    ],
    'from=nl household=alone care=neither': [
      'alone, in none of the groups',
      { basis: 'meets visa-required', aanvullend: 'unknown by-group' },
    ],
    'from=nl stay=eu-national': [
      'a national of the EU who goes to Ghana',
      {
        basis: 'not-met excl-nationalities',
        herintegratie: 'not-met excl-nationalities',
        'eu-nationals': 'unknown for-group-b',
        aanvullend: 'unknown excl-nationalities',
      },
    ],
    'from=be stay=eu-national': [
      'a national of the EU, of which group is not known, leaving from Belgium',
      { 'be-vt': 'unknown excl-eu15', 'be-reintegration': 'unknown excl-eu15' },
    ],
  }),
  ...read('2025-10-31', 'GH', {
    'from=nl stay=no-right-asked': [
      'on the last day of the edition',
      { 'met-opgeheven-hoofd': 'meets for-refused' },
    ],
    'from=nl stay=departure-period': [
      'refused, on the last day of the edition',
      { 'met-opgeheven-hoofd': 'meets for-short' },
    ],
    'from=nl stay=no-right-never': [
      'never asked: only for the vulnerable, and nobody says who that is',
      { 'met-opgeheven-hoofd': 'unknown for-vulnerable' },
    ],
    'from=nl means=yes': [
      'enough own money: whether the state pays the project is not known',
      { 'met-opgeheven-hoofd': 'unknown excl-means' },
    ],
    'from=nl way=forced': [
      'by force: the project is for independent return',
      { 'met-opgeheven-hoofd': 'not-met independent' },
    ],
    'from=nl stay=dublin household=children': [
      'a Dublin family before the regulation named transfers',
      { herintegratie: 'differs dublin-possible', aanvullend: 'meets vulnerable-groups' },
    ],
  }),
  ...read('2025-11-01', 'GH', {
    'from=nl stay=no-right-asked': [
      'on the first day after the edition',
      { 'met-opgeheven-hoofd': 'unknown list-period-over' },
    ],
  }),
  ...read('2026-01-15', 'GH', {
    'from=nl stay=dublin household=children': [
      'a Dublin family on the last day of the older regulation',
      { aanvullend: 'meets vulnerable-groups' },
    ],
  }),
  ...read('2026-01-16', 'GH', {
    'from=nl stay=dublin household=children': [
      'a Dublin family on the first day of the present regulation',
      { aanvullend: 'unknown excl-removal' },
    ],
  }),
  ...read(TODAY, 'IQ', {
    'from=nl stay=temporary-permit household=alone': [
      'a temporary asylum permit, to be given up',
      {
        basis: 'meets cond-procedures',
        herintegratie: 'meets for-a-permit',
        'met-opgeheven-hoofd': 'unknown list-period-over',
        eurp: 'unknown networks-now',
        erin: 'not-met ended-replaced',
      },
    ],
    'from=be stay=temporary-permit': [
      'a permit, leaving from Belgium',
      { 'be-vt': 'unknown for-procedure', 'be-reintegration': 'unknown for-procedure' },
    ],
  }),
  ...read('2024-06-01', 'IQ', {
    'from=nl stay=temporary-permit': [
      'a permit while the edition ran',
      { 'met-opgeheven-hoofd': 'meets for-permit' },
    ],
    'from=nl stay=waiting': [
      'waiting while the edition ran',
      { 'met-opgeheven-hoofd': 'meets for-waiting' },
    ],
  }),
  ...read(TODAY, 'PE', {
    'stay=no-right-never': [
      'a Peruvian who never asked for asylum, from either country',
      {
        basis: 'differs visa-not-required',
        herintegratie: 'differs basis-differs',
        'met-opgeheven-hoofd': 'differs against-conditions',
        'be-vt': 'meets for-never',
        'be-reintegration': 'not-met be-no-budget',
      },
    ],
    'from=be care=trafficking': [
      'a victim of trafficking: exceptions exist',
      { 'be-vt': 'meets be-everyone', 'be-reintegration': 'unknown cond-visa' },
    ],
    'from=be household=alone-minor': [
      'a minor alone: exceptions exist',
      { 'be-reintegration': 'unknown cond-visa' },
    ],
    'from=be care=illness helped=yes': [
      'ill, but helped before: the exception does not help',
      { 'be-vt': 'not-met cond-five-years', 'be-reintegration': 'not-met cond-five-years' },
    ],
    'from=nl means=yes': [
      'with money: whichever rule on nationality holds',
      { basis: 'not-met cond-means', herintegratie: 'not-met cond-means' },
    ],
    'from=nl stay=dublin': ['a Dublin procedure', { basis: 'differs dublin-possible' }],
  }),
  ...read(TODAY, 'CL', {
    'from=nl stay=no-right-asked': [
      'a Chilean without a right to stay',
      {
        basis: 'differs visa-not-required',
        herintegratie: 'not-met dac-not-listed',
        'met-opgeheven-hoofd': 'differs against-conditions',
      },
    ],
  }),
  ...read('2025-12-15', 'SY', {
    'from=nl stay=waiting': [
      'a Syrian in December 2025, waiting',
      { 'syria-2025': 'meets for-whom', basis: 'meets visa-required' },
    ],
    'from=nl stay=departure-period': [
      'a Syrian in the departure period: not one of the three groups',
      { 'syria-2025': 'unknown for-whom' },
    ],
    'from=nl stay=no-right-never': [
      'a Syrian who never asked for asylum',
      { 'syria-2025': 'meets for-whom' },
    ],
    'from=nl stay=dublin': [
      'a Syrian in a Dublin procedure',
      { 'syria-2025': 'unknown for-whom', basis: 'differs excl-dublin' },
    ],
    'from=nl way=forced': [
      'a Syrian returned by force: no source says',
      { 'syria-2025': 'unknown for-whom', basis: 'not-met by-choice' },
    ],
    'from=nl detention=yes': [
      'a Syrian in detention: no source says',
      { 'syria-2025': 'unknown for-whom', basis: 'meets detention' },
    ],
  }),
  ...read('2025-12-31', 'SY', {
    'from=nl stay=temporary-permit': [
      'a Syrian with a permit on the last day',
      { 'syria-2025': 'meets own-scheme' },
    ],
  }),
  ...read('2026-01-01', 'SY', {
    'from=nl stay=temporary-permit': [
      'a Syrian with a permit on the first day after it',
      { 'syria-2025': 'unknown scheme-over' },
    ],
  }),
  ...read(TODAY, 'SY', {
    'from=nl stay=waiting': [
      'a Syrian today, waiting',
      {
        'syria-2025': 'unknown scheme-over',
        basis: 'meets for-whom-groups',
        herintegratie: 'meets for-a-pending',
      },
    ],
  }),
  ...read('2024-12-31', 'SY', {
    'from=nl stay=waiting': [
      'a Syrian before the scheme',
      { 'syria-2025': 'unknown scheme-unsure' },
    ],
  }),
  ...read(TODAY, 'CD', {
    'from=nl household=alone-minor': [
      'a Congolese minor alone: named on both lists',
      {
        basis: 'meets vulnerable-groups',
        herintegratie: 'meets dac-recipient',
        aanvullend: 'meets vulnerable-groups',
      },
    ],
    'from=nl household=alone-minor way=forced': [
      'a minor alone, returned by force',
      { basis: 'not-met by-choice', aanvullend: 'not-met by-choice', eurp: 'unknown for-whom' },
    ],
    'from=be household=alone-minor': [
      'a Congolese minor alone, leaving from Belgium',
      { 'be-vt': 'meets be-everyone', 'be-reintegration': 'meets be-visa-budget' },
    ],
  }),
  ...read('2025-10-31', 'CG', {
    'from=nl stay=no-right-asked': [
      'the other Congo is not on the list, which is not complete',
      { 'met-opgeheven-hoofd': 'unknown not-named-list-open' },
    ],
  }),
  ...read(TODAY, 'DE', {
    'from=nl stay=eu-national': [
      'a German',
      {
        basis: 'not-met free-movement',
        herintegratie: 'not-met basis-not-met',
        'eu-nationals': 'meets group-b',
      },
    ],
    'from=nl stay=eu-national means=yes': [
      'a German with money',
      { 'eu-nationals': 'not-met for-group-b' },
    ],
    'from=nl stay=eu-national means=no': [
      'a German without money',
      { 'eu-nationals': 'meets for-group-b' },
    ],
    'from=nl helped=yes': [
      'a German helped in the last five years: two years count',
      { 'eu-nationals': 'unknown group-b-two-years' },
    ],
    'from=nl way=forced': [
      'a German returned by force',
      { basis: 'not-met by-choice', 'eu-nationals': 'unknown excl-removal' },
    ],
    'from=nl household=children': [
      'a German family: the group alone is not enough',
      { aanvullend: 'unknown vulnerable-groups' },
    ],
    'from=be': [
      'a German leaving from Belgium: the fifteen older states are not listed',
      { 'be-vt': 'unknown be-older-eu', 'be-reintegration': 'not-met be-no-budget' },
    ],
  }),
  ...read('2028-08-02', 'DE', {
    'from=nl means=yes': [
      'a German with money after the regulation',
      { 'eu-nationals': 'unknown scheme-unsure' },
    ],
  }),
  ...read(TODAY, 'NL', {
    'from=nl': [
      'somebody with a Dutch passport',
      { basis: 'not-met own-national', 'eu-nationals': 'not-met own-national' },
    ],
  }),
  ...read(TODAY, 'BE', {
    'from=be stay=no-right-never': ['a Belgian', { 'be-vt': 'not-met be-own-national' }],
  }),
  ...read(TODAY, 'MA', {
    'from=nl stay=no-right-asked': [
      'a Moroccan: a documented exclusion without an end',
      { basis: 'meets for-whom-groups', herintegratie: 'differs exclusion' },
    ],
  }),
  ...read(TODAY, 'AL', {
    'care=illness': [
      'an ill Albanian, from either country',
      {
        basis: 'differs visa-not-required',
        herintegratie: 'differs exclusion',
        'be-reintegration': 'unknown cond-visa',
      },
    ],
  }),
  ...read(TODAY, 'RU', {
    'stay=waiting': [
      'a Russian, from either country',
      {
        basis: 'differs top-list-unpublished',
        herintegratie: 'not-met dac-not-listed',
        'be-reintegration': 'meets be-visa-budget',
      },
    ],
  }),
  ...read(TODAY, 'NU', {
    'household=children care=trafficking': [
      'somebody of Niue, whose visa rule is not known',
      {
        basis: 'unknown visa-unknown',
        aanvullend: 'meets vulnerable-groups',
        'be-reintegration': 'unknown be-visa-unknown',
      },
    ],
  }),
  ...read(TODAY, 'AF', {
    'from=nl way=forced': [
      'an Afghan returned by force: ERIN is over',
      { erin: 'not-met ended-replaced', eurp: 'unknown for-whom', basis: 'not-met by-choice' },
    ],
  }),
  ...read(TODAY, '--', {
    '': [
      'nothing told, not even the country',
      {
        basis: 'unknown cond-visa',
        herintegratie: 'unknown cond-dac',
        'met-opgeheven-hoofd': 'unknown ask-list',
        eurp: 'unknown gap-countries',
        aanvullend: 'unknown vulnerable-groups',
        'be-vt': 'unknown excl-eu15',
        'be-reintegration': 'unknown cond-visa',
      },
    ],
    'from=nl means=yes': ['no country, with money', { basis: 'not-met cond-means' }],
    'from=nl household=children': [
      'a family that does not tell the country',
      { aanvullend: 'unknown vulnerable-groups' },
    ],
    'from=nl stay=eu-national': [
      'a national of the EU who does not tell the country',
      { basis: 'not-met excl-nationalities', 'eu-nationals': 'meets for-group-b' },
    ],
  }),
];

function read(
  day: string,
  country: string,
  rows: Readonly<Record<string, readonly [who: string, expected: Expected]>>,
): readonly Case[] {
  return Object.entries(rows).map(([told, [who, expected]]) => ({
    who,
    country,
    told,
    day,
    expected,
  }));
}
