import type { Fact } from '../model/fact.ts';
import type { OptionView } from './option-view.ts';

/** Returns the ids of the sources of what the row of an option says without a tap. */
export function getRowSources({ provider, run, gives, time }: OptionView): readonly string[] {
  const facts: readonly Fact[] = [
    ...[gives.money, gives.kind].flatMap(({ amounts, told }) => [
      ...amounts.map(({ amount }) => amount),
      ...told.map(({ fact }) => fact),
    ]),
    ...time.map(({ fact }) => fact),
    ...(run ? [run] : []),
  ];
  return [...new Set([...(provider?.source ?? []), ...facts.flatMap(({ source }) => source)])];
}
