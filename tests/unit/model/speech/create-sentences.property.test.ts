import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSentences } from '../../../../src/model/speech/create-sentences.ts';
import type { Run } from '../../../../src/model/speech/run.ts';
import { rules } from './rules.ts';

const signs = ['\n', ' ', '.', ',', '–', '?', '✓', '&', '€', '(', '+', '\uE000', '١', '漢', '😀'];
const unit = fc.oneof(
  fc.constantFrom(...signs, 'DT&V', 'IOM ', 'nr. ', 'Woord ', 'كلمة ', 'VWN', '€ 1.800'),
  fc.integer({ min: 0, max: 9999 }).map(String),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
);
const textArbitrary = fc.array(unit, { maxLength: 60 }).map((units) => units.join(''));
const runArbitrary: fc.Arbitrary<Run> = fc.oneof(
  fc.record({
    text: textArbitrary,
    kind: fc.constantFrom('text', 'phone', 'address', 'date', 'amount'),
    lang: fc.constantFrom(undefined, undefined, 'en', 'ar'),
  }),
  fc.constant<Run>({ text: '', kind: 'pause' }),
);
const runsArbitrary = fc.array(runArbitrary, { maxLength: 8 });

const getDigits = (text: string) => text.replace(/\P{Nd}/gu, '');
const getText = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');

test('no digit is lost, added or moved', () => {
  fc.assert(
    fc.property(runsArbitrary, (runs) => {
      const said = createSentences({ runs }, rules).map(({ spoken }) => spoken);
      expect(getDigits(said.join(' '))).toBe(getDigits(getText(runs)));
    }),
    { numRuns: 500 },
  );
});

test('every letter and digit of the page stands in one marked part, and the parts follow each other', () => {
  fc.assert(
    fc.property(runsArbitrary, (runs) => {
      const text = getText(runs);
      const sentences = createSentences({ runs }, rules);
      let end = 0;
      let marked = '';
      for (const sentence of sentences) {
        expect(sentence.start).toBeGreaterThanOrEqual(end);
        expect(sentence.end).toBeGreaterThan(sentence.start);
        end = sentence.end;
        marked += text.slice(sentence.start, sentence.end);
      }
      expect(end).toBeLessThanOrEqual(text.length);
      const getWords = (all: string) => all.replace(/[^\p{L}\p{N}]/gu, '');
      expect(getWords(marked)).toBe(getWords(text));
    }),
    { numRuns: 500 },
  );
});

test('nothing that is said lasts longer than a voice does', () => {
  fc.assert(
    fc.property(fc.array(textArbitrary, { maxLength: 10 }), (texts) => {
      const runs = texts.map((text): Run => ({ text, kind: 'text' }));
      for (const { start, end } of createSentences({ runs }, rules))
        expect(end - start).toBeLessThanOrEqual(160);
    }),
  );
});
