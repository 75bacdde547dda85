import type { OptionsFile, OptionText, ReasonText } from '../../i18n/options-file.ts';
import type { Day } from '../../model/day.ts';
import { type Base, type Judgement, judge } from '../../model/options/judge.ts';
import { type Situation, UNSAID } from '../../model/options/situation.ts';
import type { OutcomeKind } from '../../model/outcomes/outcome.ts';

/** An option with what is said of it. */
export interface Compared extends Judgement {
  text: OptionText;
  nationality: readonly ReasonText[];
}

export interface Comparison {
  situation: Situation;
  day: Day;
  options: readonly Compared[];
  /** Read to somebody who does not see the answer change. */
  status: string;
}

/** The order in which a reader looks. */
const ORDER: readonly OutcomeKind[] = ['meets', 'differs', 'unknown', 'not-met'];

const NOTHING: readonly [OutcomeKind] = ['unknown'];

/** Compares a situation with every option on a day, as a country page does with a nationality. */
export function compare(file: OptionsFile, situation: Situation, day: Day): Comparison {
  const profile = file.profiles[file.countries[situation.country] ?? file.countries[UNSAID] ?? 0];
  const rows = file.options.flatMap((text, at) => {
    const isAsked = situation.from === UNSAID || situation.from === text.departure.toLowerCase();
    const [outcome, ...numbers] = findOn(file.phases[profile?.[at] ?? -1] ?? [], day) ?? NOTHING;
    const needsCountry = situation.country === UNSAID;
    const base: Base = { option: text.id, outcome, needsCountry };
    const nationality = numbers.flatMap((number) => file.reasons[number] ?? []);
    return isAsked ? [{ text, base, nationality }] : [];
  });
  const judgements = judge(
    rows.map(({ base }) => base),
    file.rules,
    situation,
    day,
  );
  const options = rows
    .flatMap(({ text, base, nationality }, at) => {
      const judgement = judgements[at];
      const isForOthers =
        text.isOnlyFor && base.outcome === 'not-met' && judgement?.outcome === 'not-met';
      return judgement && !isForOthers ? [{ ...judgement, text, nationality }] : [];
    })
    .toSorted((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome));
  return { situation, day, options, status: formatStatus(file, options) };
}

/** Returns the value of the last row that has begun. */
export function findOn<T>(
  rows: readonly (readonly [from: Day | undefined, value: T])[],
  day: Day,
): T | undefined {
  return rows.findLast(([from]) => (from ?? '') <= day)?.[1];
}

function formatStatus({ words }: OptionsFile, options: readonly Compared[]): string {
  const count = (...outcomes: readonly OutcomeKind[]) =>
    options.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const values: Readonly<Record<string, number>> = {
    count: options.length,
    meets: count('meets'),
    ask: count('differs', 'unknown'),
    no: count('not-met'),
  };
  return words['options.status'].replace(/\{\{(\w+)\}\}/g, (_, name) => String(values[name]));
}
