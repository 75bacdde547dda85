import { isPartialDate } from '../day.ts';
import type { Run, SpeechRules } from './run.ts';
import { sayText } from './say-text.ts';

/** Stands for a short silence until the sentence is whole. */
export const PAUSE = '\uE000';

/** Returns what is said for a run: a telephone number digit by digit, a sum and a date in words. */
export function sayRun({ kind, text, value = '', lang }: Run, rules: SpeechRules): string {
  if (kind === 'pause') return PAUSE;
  // What the page's language says of sums and dates has no place in another.
  if (lang !== undefined) return text;
  if (kind === 'phone' && isPhone(text)) return sayPhone(text, rules);
  if (kind === 'address' && !/\s/.test(text.trim())) return sayAddress(text, rules);
  return sayValue(kind, value, rules) ?? sayText(text, rules);
}

/** `€ 1.800` of 1800 gives "1800 euro": a voice may take the point for the end of the whole. */
function sayValue(
  kind: Run['kind'],
  value: string,
  { sayAmount, sayDate }: SpeechRules,
): string | undefined {
  if (kind === 'amount' && /^\d+(?:\.\d+)?$/.test(value)) return sayAmount(Number(value));
  return kind === 'date' && isPartialDate(value) ? sayDate(value) : undefined;
}

function isPhone(text: string): boolean {
  return /^[\s+\d().\-/]+$/.test(text) && text.replace(/\D/g, '').length > 4;
}

/** `020 34 67 278` gives "0 2 0, 3 4, 6 7, 2 7 8". */
function sayPhone(text: string, { signs }: SpeechRules): string {
  const groups = text.match(/\+|\d+/g) ?? [];
  return groups
    .map((group) => (group === '+' ? (signs['+'] ?? '+') : [...group].join(' ')))
    .join(', ');
}

/** `info@dtv.nl` gives "info at dtv dot nl". */
function sayAddress(text: string, { signs }: SpeechRules): string {
  return text.replace(/[^\p{L}\p{N}\s]/gu, (sign) => ` ${signs[sign] ?? sign} `);
}
