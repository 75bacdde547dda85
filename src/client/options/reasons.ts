import type { ReasonText } from '../../i18n/options-file.ts';
import type { SituationReason } from '../../model/options/judge.ts';
import type { Effect } from '../../model/options/rule.ts';
import type { OutcomeKind } from '../../model/outcomes/outcome.ts';
import { createElement } from '../element.ts';
import type { Compared } from './compare.ts';
import { createDetails, createFactItem } from './line.ts';
import type { Setting } from './setting.ts';

/** What decides is seen at once; what only fits is one tap away. */
const DECIDING: readonly Effect[] = ['against', 'differs', 'open', 'named', 'exception'];

/** Makes the reasons of an option: those that decide, and the rest one tap away. */
export function createReasons(
  setting: Setting,
  { reasons, nationality, text, outcome }: Compared,
): Node[] {
  const { file, country } = setting;
  const isDeciding = ({ effect }: SituationReason) => DECIDING.includes(effect);
  const create = (reason: SituationReason) => createReason(setting, reason, text.own);
  const against = nationality.filter(({ effect }) => isTold(outcome, effect));
  const shown = [
    ...reasons.filter(isDeciding).flatMap(create),
    ...against.map((fact) => createFactItem(file, fact, country)),
  ];
  const rest = [
    ...reasons.filter((reason) => !isDeciding(reason)).flatMap(create),
    ...nationality
      .filter((fact) => !against.includes(fact))
      .map((fact) => createFactItem(file, fact, country)),
  ];
  const createList = (items: readonly Node[]) =>
    createElement('ul', { className: 'reasons' }, ...items);
  return [
    ...(shown.length > 0 ? [createList(shown)] : []),
    ...(rest.length > 0 ? [createDetails(file.words['option.why'], createList(rest))] : []),
  ];
}

/** Returns true for a reason about nationality without which an outcome would surprise. */
function isTold(outcome: OutcomeKind, effect: ReasonText['effect']): boolean {
  if (outcome === 'meets') return false;
  return effect === 'against' || (effect === 'open' && outcome !== 'not-met');
}

function createReason(
  { file, country }: Setting,
  { effect, fact }: SituationReason,
  own: readonly string[],
): Node[] {
  const text = file.facts[fact];
  if (!text) return [];
  const label = createElement(
    'b',
    { className: `effect effect-${effect}` },
    file.words[`options.effect.${effect}`],
  );
  const entry = text.entry === undefined || own.includes(text.entry) ? '' : text.entry;
  const link = file.entries[entry];
  const about = link
    ? [
        createElement(
          'p',
          { className: 'about' },
          createElement('a', { href: link.href }, link.text),
        ),
      ]
    : [];
  const item = createFactItem(file, text, country, label, ...about);
  item.dataset.effect = effect;
  return [item];
}
