import { QUESTION_IDS, QUESTIONS, type Situation, UNSAID, UNSAID_SITUATION } from './situation.ts';

/**
 * Returns a situation as it stands in an address, after the `#`: `c=gh&s=10000000`. A digit for each
 * question, `0` for an answer left unsaid; it does not spell out the situation. Empty when nothing was said.
 */
export function formatCode(situation: Situation): string {
  const digits = QUESTION_IDS.map((id) => {
    const answers: readonly string[] = QUESTIONS[id];
    return answers.indexOf(situation[id]) + 1;
  }).join('');
  return [
    ...(situation.country === UNSAID ? [] : [`c=${situation.country.toLowerCase()}`]),
    ...(/[^0]/.test(digits) ? [`s=${digits}`] : []),
  ].join('&');
}

/** Reads what `formatCode` writes. What it does not know counts as unsaid. */
export function parseCode(code: string): Situation {
  const [, country] = /(?:^|&)c=([a-z]{2})(?:&|$)/i.exec(code) ?? [];
  const [, digits = ''] = /(?:^|&)s=(\d*)(?:&|$)/.exec(code) ?? [];
  const answers = QUESTION_IDS.map((id, at) => [
    id,
    QUESTIONS[id][Number(digits[at] ?? 0) - 1] ?? UNSAID,
  ]);
  return {
    ...UNSAID_SITUATION,
    ...Object.fromEntries(answers),
    country: country?.toUpperCase() ?? UNSAID,
  };
}
