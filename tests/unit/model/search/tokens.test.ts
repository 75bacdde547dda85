import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../../src/model/find/fold.ts';
import { getIndexedWords, getTokens, getTokensAt } from '../../../../src/model/search/tokens.ts';

test('a token of signs holds no word, so that places in the index stay right', () => {
  const tokens = getTokens('nu – DT&V bellen');
  expect(tokens.map(({ words }) => words)).toEqual([['nu'], [], ['dt', 'v'], ['bellen']]);
  expect([...getTokensAt(tokens, [2, 3])]).toEqual([2, 3]);
});

test('the index holds the words of any text folded, none of them empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const word of getIndexedWords(text)) {
        expect(word).not.toBe('');
        expect(fold(word)).toBe(word);
      }
    }),
  );
});

test('every place in the index leads to the token with that word', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (parts) => {
      const tokens = getTokens(parts.join(' '));
      for (const [place, word] of getIndexedWords(parts.join(' ')).entries()) {
        const [at = -1, ...others] = getTokensAt(tokens, [place]);
        expect(others).toEqual([]);
        expect(tokens[at]?.words).toContain(word);
      }
    }),
  );
});
