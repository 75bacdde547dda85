import type { ListenFile } from '../../../i18n/listen-words.ts';
import { getFirstDay } from '../../../model/day.ts';
import type { SpeechRules } from '../../../model/speech/run.ts';

/** Returns how the language of the page is said. What the browser has no data for is said as written. */
export function createSpeechRules({ intl, spoken, signs }: ListenFile): SpeechRules {
  const isKnown = Intl.NumberFormat.supportedLocalesOf(intl).length > 0;
  const euros = new Intl.NumberFormat(intl, {
    style: 'currency',
    currency: 'EUR',
    currencyDisplay: 'name',
    minimumFractionDigits: 0,
    useGrouping: false,
  });
  return {
    words: spoken,
    signs,
    sayAmount: (value) => (isKnown ? euros.format(value) : undefined),
    sayDate: (date) => (isKnown ? sayDate(intl, date) : undefined),
    segment: createSegment(intl),
  };
}

function sayDate(intl: string, date: string): string {
  const parts = { year: 'numeric', month: 'long', day: 'numeric' } as const;
  const { day, ...month } = parts;
  const { month: _, ...year } = month;
  const options = date.length === 10 ? { ...month, day } : date.length === 7 ? month : year;
  const format = new Intl.DateTimeFormat(intl, { ...options, timeZone: 'UTC' });
  return format.format(new Date(`${getFirstDay(date)}T12:00:00Z`));
}

function createSegment(intl: string): SpeechRules['segment'] {
  if (!('Segmenter' in Intl))
    return (text) =>
      [...text.matchAll(/[.!?؟።।۔]\s+/g)].map(({ 0: end, index }) => index + end.length);
  const segmenter = new Intl.Segmenter(intl, { granularity: 'sentence' });
  return (text) => [...segmenter.segment(text)].map(({ index }) => index);
}
