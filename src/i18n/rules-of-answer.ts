import type { Effect } from '../model/options/rule.ts';
import type { AnswerId, QuestionId } from '../model/options/situation.ts';
import type { Told } from './told.ts';

/** The rules about one question, under each of its answers. */
export interface RulesOfAnswer {
  question: QuestionId;
  answers: readonly {
    answer: AnswerId;
    rows: readonly {
      /** Titles of the options that the rule is about. */
      options: readonly string[];
      effect: Effect;
      told: Told;
    }[];
  }[];
}
