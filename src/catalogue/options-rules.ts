import type { Reader } from '../i18n/reader.ts';
import type { RulesOfAnswer } from '../i18n/rules-of-answer.ts';
import { isInForce } from '../model/options/judge.ts';
import { QUESTION_IDS, QUESTIONS } from '../model/options/situation.ts';
import { OPTIONS, type OptionId } from '../model/outcomes/outcome.ts';
import type { Library } from './content.ts';
import { getOptionTitle } from './option-view.ts';
import { getSituationRules } from './options-file.ts';
import { tellAddress } from './told.ts';

/** Returns the rules that are in force, by question and answer, in the reader's language. Questions without a rule are left out. */
export function getRulesByAnswer(library: Library, reader: Reader): readonly RulesOfAnswer[] {
  const rules = getSituationRules(library).filter(({ period }) => isInForce(period, reader.today));
  const getTitle = (id: OptionId) => {
    const option = OPTIONS.find((entry) => entry.id === id);
    return option ? getOptionTitle(library, reader, option) : id;
  };
  return QUESTION_IDS.map((question) => ({
    question,
    answers: QUESTIONS[question]
      .map((answer) => ({
        answer,
        rows: rules.flatMap((rule) => {
          const effect = rule.question === question && rule.effects[answer];
          return effect
            ? [
                {
                  options: rule.options.map(getTitle),
                  effect,
                  told: tellAddress(library, reader, rule.fact),
                },
              ]
            : [];
        }),
      }))
      .filter(({ rows }) => rows.length > 0),
  })).filter(({ answers }) => answers.length > 0);
}
