import { expect, test } from 'vitest';
import { isAnswered, isNear } from '../../../../src/model/search/is-near.ts';

test.each([
  ['paspoorten', 'paspoort'],
  ['zie', 'ziekte'],
  ['studies', 'study'],
  ['العوده', 'عوده'],
  ['جوازات', 'بجوازات'],
])('%s is answered by %s', (asked, found) => {
  expect(isNear(asked, [found])).toBe(true);
});

test.each([
  ['pasport', 'pas'],
  ['embasy', 'em'],
  ['abcdefgh', 'abchazie'],
])('%s is not answered by %s', (asked, found) => {
  expect(isNear(asked, [found])).toBe(false);
});

test('every word that was asked must be answered', () => {
  expect(isAnswered(['geld', 'pasport'], ['geld', 'pas'])).toBe(false);
  expect(isAnswered(['geld', 'kinderen'], ['kind', 'kinderen', 'geld'])).toBe(true);
});
