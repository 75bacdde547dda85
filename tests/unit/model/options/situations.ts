import fc from 'fast-check';
import { createFindFact } from '../../../../src/model/options/find-fact.ts';
import { type Answer, getAnswers } from '../../../../src/model/options/get-answers.ts';
import {
  QUESTION_IDS,
  QUESTIONS,
  type QuestionId,
  type Situation,
  UNSAID,
  UNSAID_SITUATION,
} from '../../../../src/model/options/situation.ts';
import { content, countries, knowledge } from '../../real-content.ts';

export const findFact = createFindFact(knowledge, content.organisations);

/** Returns what is said of each option for what somebody told. */
export function getRealAnswers(situation: Situation, day: string): readonly Answer[] {
  const country = content.countries.get(situation.country);
  return getAnswers(country, situation, day, knowledge, findFact);
}

/** Reads `stay=waiting means=no`. */
export function readSituation(country: string, told: string): Situation {
  const answers = told
    .split(' ')
    .filter(Boolean)
    .map((part) => part.split('='));
  const situation = { ...UNSAID_SITUATION, ...Object.fromEntries(answers), country };
  return situation.country === '--' ? { ...situation, country: UNSAID } : situation;
}

const anyAnswer = (id: QuestionId) => fc.constantFrom(UNSAID, ...QUESTIONS[id]);

/** Every combination of answers, also none. */
export const anySituation: fc.Arbitrary<Situation> = fc
  .record(Object.fromEntries(QUESTION_IDS.map((id) => [id, anyAnswer(id)])))
  .chain((answers) =>
    fc
      .constantFrom(UNSAID, ...countries.map(({ id }) => id))
      .map((country) => ({ ...UNSAID_SITUATION, ...answers, country })),
  );
