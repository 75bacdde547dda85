import type { OptionId } from '../outcomes/outcome.ts';
import type { Rule } from './rule.ts';

const TRAVEL: readonly OptionId[] = ['basis', 'herintegratie'];
const BELGIUM: readonly OptionId[] = ['be-vt', 'be-reintegration'];

/** The regulation behind projects of NGOs, and its present text, which names Dublin transfers. */
const REGULATION = 'programmes/subsidy-2023#run';
const REGULATION_NOW = 'programmes/subsidy-2023#changes-2026';

/** Reintegration support asks what basic support asks (seed-002), and projects of NGOs ask more. */
const NETHERLANDS: readonly Rule[] = [
  {
    options: TRAVEL,
    question: 'stay',
    fact: 'support-levels/basis#for-whom-groups',
    effects: {
      waiting: 'for',
      'temporary-permit': 'for',
      'departure-period': 'for',
      'no-right-asked': 'for',
      'no-right-never': 'for',
    },
  },
  {
    options: TRAVEL,
    question: 'stay',
    fact: 'programmes/rean#cond-procedures',
    effects: { waiting: 'note', 'temporary-permit': 'note' },
  },
  {
    options: TRAVEL,
    question: 'stay',
    fact: 'support-levels/basis#excl-dublin',
    effects: { dublin: 'differs' },
  },
  {
    options: TRAVEL,
    question: 'stay',
    fact: 'support-levels/basis#dublin-possible',
    effects: { dublin: 'differs' },
  },
  {
    options: TRAVEL,
    question: 'stay',
    fact: 'support-levels/basis#excl-nationalities',
    effects: { 'eu-national': 'against' },
  },
  {
    options: ['herintegratie'],
    question: 'stay',
    fact: 'programmes/subsidy-2023#for-a-pending',
    effects: { waiting: 'for' },
    during: REGULATION,
  },
  {
    options: ['herintegratie'],
    question: 'stay',
    fact: 'programmes/subsidy-2023#for-a-permit',
    effects: { 'temporary-permit': 'for' },
    during: REGULATION,
  },
  {
    options: ['herintegratie'],
    question: 'stay',
    fact: 'programmes/subsidy-2023#for-a-period',
    effects: { 'departure-period': 'for' },
    during: REGULATION,
  },
  {
    options: ['herintegratie'],
    question: 'stay',
    fact: 'programmes/subsidy-2023#for-a-no-right',
    effects: { 'no-right-asked': 'for', 'no-right-never': 'for' },
    during: REGULATION,
  },
  {
    options: ['herintegratie'],
    question: 'stay',
    fact: 'programmes/subsidy-2023#excl-removal',
    effects: { dublin: 'differs' },
    during: REGULATION_NOW,
  },
  {
    options: ['basis'],
    question: 'household',
    fact: 'support-levels/basis#vulnerable-groups',
    effects: { 'alone-minor': 'note' },
  },
  {
    options: ['basis'],
    question: 'care',
    fact: 'support-levels/basis#vulnerable-groups',
    effects: { trafficking: 'note', illness: 'note' },
  },
  {
    options: ['basis'],
    question: 'care',
    fact: 'programmes/rean#time-longer',
    effects: { trafficking: 'note', illness: 'note' },
  },
  {
    options: [...TRAVEL, 'aanvullend'],
    question: 'way',
    fact: 'support-levels/basis#by-choice',
    effects: { 'own-choice': 'for', forced: 'against' },
  },
  {
    options: TRAVEL,
    question: 'means',
    fact: 'support-levels/basis#cond-means',
    effects: { yes: 'against', no: 'for' },
  },
  {
    options: TRAVEL,
    question: 'helped',
    fact: 'programmes/rean#cond-five-years',
    effects: { yes: 'against', no: 'for' },
  },
  {
    options: TRAVEL,
    question: 'detention',
    fact: 'programmes/rean#detention',
    effects: { yes: 'for' },
  },
];

/** Its latest known edition has an end. Whether the state pays the project is not known, so the regulation decides nothing here. */
const MET_OPGEHEVEN_HOOFD: readonly Rule[] = [
  {
    options: ['met-opgeheven-hoofd'],
    question: 'stay',
    fact: 'programmes/met-opgeheven-hoofd#for-waiting',
    effects: { waiting: 'for' },
  },
  {
    options: ['met-opgeheven-hoofd'],
    question: 'stay',
    fact: 'programmes/met-opgeheven-hoofd#for-permit',
    effects: { 'temporary-permit': 'for' },
  },
  {
    options: ['met-opgeheven-hoofd'],
    question: 'stay',
    fact: 'programmes/met-opgeheven-hoofd#for-short',
    effects: {
      waiting: 'note',
      'temporary-permit': 'note',
      'departure-period': 'for',
      dublin: 'open',
      'eu-national': 'open',
    },
  },
  {
    options: ['met-opgeheven-hoofd'],
    question: 'stay',
    fact: 'programmes/met-opgeheven-hoofd#for-refused',
    effects: { 'no-right-asked': 'for' },
  },
  {
    options: ['met-opgeheven-hoofd'],
    question: 'stay',
    fact: 'programmes/met-opgeheven-hoofd#for-vulnerable',
    effects: { 'no-right-never': 'open' },
  },
  {
    options: ['met-opgeheven-hoofd'],
    question: 'way',
    fact: 'programmes/met-opgeheven-hoofd#principle-independent',
    effects: { 'own-choice': 'for', forced: 'against' },
  },
  {
    options: ['met-opgeheven-hoofd'],
    question: 'way',
    fact: 'organisations/vwn#independent',
    effects: { forced: 'against' },
  },
  {
    options: ['met-opgeheven-hoofd', 'aanvullend'],
    question: 'means',
    fact: 'programmes/subsidy-2023#excl-means',
    effects: { yes: 'open' },
    during: REGULATION,
  },
  {
    options: ['met-opgeheven-hoofd', 'aanvullend'],
    question: 'helped',
    fact: 'programmes/subsidy-2023#excl-five-years',
    effects: { yes: 'open' },
    during: REGULATION,
  },
  {
    options: ['met-opgeheven-hoofd'],
    question: 'detention',
    fact: 'programmes/met-opgeheven-hoofd#principle-independent',
    effects: { yes: 'open' },
  },
];

const OTHERS: readonly Rule[] = [
  {
    options: ['eurp'],
    question: 'way',
    fact: 'programmes/eurp#for-whom',
    effects: { 'own-choice': 'for', forced: 'for' },
  },
  {
    options: ['eurp'],
    question: 'stay',
    fact: 'programmes/subsidy-2023#networks-now',
    effects: { waiting: 'note', 'temporary-permit': 'note' },
    during: REGULATION_NOW,
  },
  {
    options: ['eurp', 'aanvullend'],
    question: 'stay',
    fact: 'organisations/dtv#cond-no-procedure',
    effects: { waiting: 'note' },
  },
  {
    options: ['aanvullend'],
    question: 'household',
    fact: 'support-levels/aanvullend#vulnerable-groups',
    effects: { children: 'named', 'alone-minor': 'named' },
  },
  {
    options: ['aanvullend'],
    question: 'care',
    fact: 'support-levels/aanvullend#vulnerable-groups',
    effects: { trafficking: 'note', illness: 'note' },
  },
  {
    options: ['aanvullend'],
    question: 'stay',
    fact: 'programmes/subsidy-2023#excl-removal',
    effects: { dublin: 'open' },
    during: REGULATION_NOW,
  },
  {
    options: ['aanvullend'],
    question: 'stay',
    fact: 'support-levels/basis#excl-nationalities',
    effects: { 'eu-national': 'open' },
  },
  {
    options: ['aanvullend'],
    question: 'detention',
    fact: 'support-levels/aanvullend#gap-apply',
    effects: { yes: 'open' },
  },
  {
    options: ['syria-2025'],
    question: 'stay',
    fact: 'programmes/syria-2025#for-whom',
    effects: {
      waiting: 'for',
      'temporary-permit': 'for',
      'departure-period': 'open',
      'no-right-asked': 'for',
      'no-right-never': 'for',
      dublin: 'open',
      'eu-national': 'open',
    },
  },
  {
    options: ['syria-2025'],
    question: 'way',
    fact: 'programmes/syria-2025#for-whom',
    effects: { forced: 'open' },
  },
  {
    options: ['syria-2025'],
    question: 'detention',
    fact: 'programmes/syria-2025#for-whom',
    effects: { yes: 'open' },
  },
  {
    options: ['eu-nationals'],
    question: 'stay',
    fact: 'programmes/subsidy-2023#for-group-b',
    effects: { 'eu-national': 'named' },
    during: REGULATION,
  },
  {
    options: ['eu-nationals'],
    question: 'means',
    fact: 'programmes/subsidy-2023#for-group-b',
    effects: { yes: 'against', no: 'for' },
    during: REGULATION,
  },
  {
    options: ['eu-nationals'],
    question: 'helped',
    fact: 'programmes/subsidy-2023#group-b-two-years',
    effects: { yes: 'open', no: 'for' },
    during: REGULATION,
  },
  {
    options: ['eu-nationals'],
    question: 'way',
    fact: 'programmes/subsidy-2023#excl-removal',
    effects: { forced: 'open' },
    during: REGULATION,
  },
];

/** Rules of Belgium; those of the Netherlands say nothing about it. */
const BELGIAN: readonly Rule[] = [
  {
    options: BELGIUM,
    question: 'stay',
    fact: 'programmes/be-vt#for-procedure',
    effects: { waiting: 'for', 'temporary-permit': 'open', dublin: 'open' },
  },
  {
    options: BELGIUM,
    question: 'stay',
    fact: 'programmes/be-vt#for-refused',
    effects: { 'departure-period': 'for', 'no-right-asked': 'for' },
  },
  {
    options: BELGIUM,
    question: 'stay',
    fact: 'programmes/be-vt#for-never',
    effects: { 'no-right-never': 'for' },
  },
  {
    options: BELGIUM,
    question: 'stay',
    fact: 'programmes/be-vt#excl-eu15',
    effects: { 'eu-national': 'open' },
  },
  {
    options: BELGIUM,
    question: 'way',
    fact: 'organisations/fedasil#role',
    effects: { 'own-choice': 'for', forced: 'against' },
  },
  {
    options: BELGIUM,
    question: 'helped',
    fact: 'programmes/be-vt#cond-five-years',
    effects: { yes: 'against', no: 'for' },
  },
  {
    options: BELGIUM,
    question: 'detention',
    fact: 'programmes/be-vt#provider',
    effects: { yes: 'open' },
  },
  {
    options: ['be-reintegration'],
    question: 'household',
    fact: 'programmes/be-vt#cond-visa',
    effects: { 'alone-minor': 'exception' },
  },
  {
    options: ['be-reintegration'],
    question: 'care',
    fact: 'programmes/be-vt#cond-visa',
    effects: { trafficking: 'exception', illness: 'exception' },
  },
];

/**
 * Every published condition on a situation, each with the fact that holds it. What no source publishes
 * has no row, or one that leaves the answer open; a row never says no where a source does not.
 */
export const RULES: readonly Rule[] = [
  ...NETHERLANDS,
  ...MET_OPGEHEVEN_HOOFD,
  ...OTHERS,
  ...BELGIAN,
];
