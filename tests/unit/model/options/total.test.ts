import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCode, parseCode } from '../../../../src/model/options/code.ts';
import { getAnswers } from '../../../../src/model/options/get-answers.ts';
import { RULES } from '../../../../src/model/options/rules.ts';
import {
  QUESTION_IDS,
  QUESTIONS,
  UNSAID,
  UNSAID_SITUATION,
} from '../../../../src/model/options/situation.ts';
import { getOutcomes } from '../../../../src/model/outcomes/get-outcomes.ts';
import { OPTIONS, OUTCOMES } from '../../../../src/model/outcomes/outcome.ts';
import { DEPARTURES } from '../../../../src/model/place.ts';
import { countries, knowledge } from '../../real-content.ts';
import { anyDay } from '../arbitraries.ts';
import { anySituation, findFact, getRealAnswers } from './situations.ts';

test('every situation has every option of its country of departure, each with an outcome and a sourced reason', () => {
  fc.assert(
    fc.property(anySituation, anyDay, (situation, day) => {
      const answers = getRealAnswers(situation, day);
      const expected = OPTIONS.filter(
        ({ departure }) => situation.from === UNSAID || situation.from === departure.toLowerCase(),
      );
      expect(answers.map(({ base }) => base.option.id)).toEqual(expected.map(({ id }) => id));
      for (const { base, outcome, reasons } of answers) {
        expect(OUTCOMES).toContain(outcome);
        expect(base.reasons.length + reasons.length).toBeGreaterThan(0);
        for (const { fact } of reasons) expect(findFact(fact)?.source.length).toBeGreaterThan(0);
      }
    }),
    { seed: 11, numRuns: 3000 },
  );
});

test('a question that was answered is never said to be open', () => {
  fc.assert(
    fc.property(anySituation, anyDay, (situation, day) => {
      for (const { open } of getRealAnswers(situation, day))
        for (const id of open) expect(situation[id], id).toBe(UNSAID);
    }),
    { seed: 12, numRuns: 2000 },
  );
});

test('what is said to be open can change an answer or adds a reason to it', () => {
  fc.assert(
    fc.property(anySituation, anyDay, (situation, day) => {
      for (const { base, open, outcome, reasons } of getRealAnswers(situation, day))
        for (const id of open) {
          const values: readonly string[] =
            id === 'country' ? countries.map((country) => country.id) : QUESTIONS[id];
          const hasEffect = values.some((value) => {
            const other = getRealAnswers({ ...situation, [id]: value }, day).find(
              (answer) => answer.base.option.id === base.option.id,
            );
            return other?.outcome !== outcome || other.reasons.length > reasons.length;
          });
          expect(hasEffect || id === 'country', `${id} of ${base.option.id}`).toBe(true);
        }
    }),
    { seed: 13, numRuns: 150 },
  );
});

test('what was not told changes nothing: with nothing but a country the outcome is that of its page', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      for (const country of countries) {
        const answers = getRealAnswers({ ...UNSAID_SITUATION, country: country.id }, day);
        const outcomes = DEPARTURES.flatMap((from) => getOutcomes(country, from, day, knowledge));
        expect(answers.map(({ base, outcome }) => [base.option.id, outcome])).toEqual(
          outcomes.map(({ option, outcome }) => [option.id, outcome]),
        );
      }
    }),
    { seed: 14, numRuns: 12 },
  );
});

test('a plain no always rests on a published condition', () => {
  fc.assert(
    fc.property(anySituation, anyDay, (situation, day) => {
      for (const { base, outcome, reasons } of getRealAnswers(situation, day)) {
        if (outcome !== 'not-met') continue;
        const effects = [...base.reasons, ...reasons].map(({ effect }) => effect);
        expect(effects, base.option.id).toContain('against');
      }
    }),
    { seed: 15, numRuns: 2000 },
  );
});

test('without any knowledge nothing is thrown and no rule speaks', () => {
  const nothing = { levels: new Map(), programmes: new Map(), lists: [] };
  fc.assert(
    fc.property(anySituation, anyDay, (situation, day) => {
      for (const { outcome, reasons } of getRealAnswersWithout(situation, day)) {
        expect(OUTCOMES).toContain(outcome);
        expect(reasons).toEqual([]);
      }
    }),
    { seed: 16, numRuns: 500 },
  );
  function getRealAnswersWithout(situation: typeof UNSAID_SITUATION, day: string) {
    const country = countries.find(({ id }) => id === situation.country);
    return getAnswers(country, situation, day, nothing, () => undefined);
  }
});

test('every rule rests on published facts, and answers only its own question', () => {
  for (const { fact, during = fact, question, effects } of RULES) {
    expect(findFact(fact), fact).toBeDefined();
    expect(findFact(during), during).toBeDefined();
    const answers: readonly string[] = QUESTIONS[question];
    expect(Object.keys(effects).filter((answer) => !answers.includes(answer))).toEqual([]);
  }
});

test('a situation comes back from its address, and the address tells none of it in words', () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const code = formatCode(situation);
      expect(parseCode(code)).toEqual(situation);
      expect(code).toMatch(/^(?:c=[a-z]{2})?&?(?:s=\d{8})?$/);
    }),
    { seed: 17, numRuns: 1000 },
  );
});

test('whatever stands in an address can be read', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^c=[a-z]{0,3}&s=\d{0,12}$/)), (code) => {
      const situation = parseCode(code);
      expect(parseCode(formatCode(situation))).toEqual(situation);
    }),
    { seed: 18, numRuns: 1000 },
  );
  expect(formatCode(UNSAID_SITUATION)).toBe('');
  expect(QUESTION_IDS).toHaveLength(8);
});
