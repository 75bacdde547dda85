/**
 * The questions about a situation, in the order in which they are asked, with their answers. The order
 * is part of the code in an address (`code.ts`): new answers come last.
 */
export const QUESTIONS = {
  from: ['nl', 'be'],
  stay: [
    'waiting',
    'temporary-permit',
    'departure-period',
    'no-right-asked',
    'no-right-never',
    'dublin',
    'eu-national',
  ],
  household: ['alone', 'children', 'alone-minor'],
  care: ['trafficking', 'illness', 'neither'],
  way: ['own-choice', 'forced'],
  means: ['yes', 'no'],
  helped: ['yes', 'no'],
  detention: ['yes', 'no'],
} as const;

export type QuestionId = keyof typeof QUESTIONS;

/** What somebody answered who would rather not say. */
export const UNSAID = 'unsaid';

export type AnswerId<Q extends QuestionId = QuestionId> = (typeof QUESTIONS)[Q][number];

/** What somebody tells: each answer may be left out. */
export type Situation = {
  readonly [Q in QuestionId]: AnswerId<Q> | typeof UNSAID;
} & {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string;
};

export const QUESTION_IDS = Object.keys(QUESTIONS) as readonly QuestionId[];

/** The situation of somebody who told nothing. */
export const UNSAID_SITUATION: Situation = {
  country: UNSAID,
  from: UNSAID,
  stay: UNSAID,
  household: UNSAID,
  care: UNSAID,
  way: UNSAID,
  means: UNSAID,
  helped: UNSAID,
  detention: UNSAID,
};
