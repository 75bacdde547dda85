import type { OptionsFile } from '../../i18n/options-file.ts';
import type { OutcomeKind } from '../../model/outcomes/outcome.ts';
import { createElement } from '../element.ts';

/** Makes the label of an outcome: a word with its sign. */
export function createOutcome({ words }: OptionsFile, outcome: OutcomeKind): HTMLElement {
  const className = `outcome outcome-${outcome}`;
  return createElement('span', { className }, words[`options.outcome.${outcome}`]);
}
