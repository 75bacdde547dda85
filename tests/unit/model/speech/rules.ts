import type { Run, SpeechRules } from '../../../../src/model/speech/run.ts';

const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' });
const euros = new Intl.NumberFormat('nl', {
  style: 'currency',
  currency: 'EUR',
  currencyDisplay: 'name',
  useGrouping: false,
  minimumFractionDigits: 0,
});

/** Some Dutch, to say things with in tests. */
export const rules: SpeechRules = {
  words: { 'DT&V': 'D T en V', IOM: 'I O M', REAN: 'Rean', 'nr.': 'nummer' },
  signs: { '+': 'plus', '@': 'apenstaartje', '.': 'punt', '–': 'tot' },
  sayAmount: (value) => euros.format(value),
  sayDate: (date) => (date.length === 4 ? undefined : `de dag ${date.replaceAll('-', ' ')}`),
  segment: (text) => [...segmenter.segment(text)].map(({ index }) => index),
};

/** A run of ordinary text, or of another kind. */
export function run(text: string, more: Partial<Run> = {}): Run {
  return { text, kind: 'text', ...more };
}
