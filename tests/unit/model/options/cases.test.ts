import { expect, test } from 'vitest';
import { CASES } from './cases.ts';
import { getRealAnswers, readSituation } from './situations.ts';

test('there are at least sixty worked cases', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(60);
});

test.each(CASES)('$country on $day, $who ($told)', ({ country, told, day, expected }) => {
  const answers = getRealAnswers(readSituation(country, told), day);
  for (const [option, line] of Object.entries(expected)) {
    const [outcome, why = ''] = line.split(' ');
    const answer = answers.find(({ base }) => base.option.id === option);
    const reasons = [
      ...(answer?.reasons.map(({ fact }) => fact.split('#')[1]) ?? []),
      ...(answer?.base.reasons.flatMap(({ id, statement }) => [id, statement?.split('#')[1]]) ??
        []),
    ];
    expect(answer?.outcome, option).toBe(outcome);
    expect(reasons, option).toContain(why);
  }
});
