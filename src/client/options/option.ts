import type { AmountText, OptionsFile } from '../../i18n/options-file.ts';
import type { Day } from '../../model/day.ts';
import type { SituationReason } from '../../model/options/judge.ts';
import type { Effect } from '../../model/options/rule.ts';
import { createElement } from '../finder/element.ts';
import { type Compared, findOn } from './compare.ts';
import { createContacts } from './contacts.ts';
import type { Fields } from './fields.ts';
import { createDetails, createFactItem, createFactList, createLine } from './line.ts';

/** What decides is seen at once; what only fits is one tap away. */
const DECIDING: readonly Effect[] = ['against', 'differs', 'open', 'named', 'exception'];

export interface Setting {
  file: OptionsFile;
  day: Day;
  /** The country as a sentence names it. */
  country: string;
  fields: Fields;
}

/** Makes an option as a country page shows it: outcome, why, what it gives, what to do first, whom to ask. */
export function createOption(setting: Setting, compared: Compared): HTMLElement {
  const { file } = setting;
  const { words } = file;
  const { text, outcome } = compared;
  const isOpen = outcome !== 'not-met';
  const article = createElement(
    'article',
    { className: 'option' },
    createElement('h4', {}, text.title),
    createElement(
      'p',
      { className: 'verdict' },
      createElement(
        'span',
        { className: `outcome outcome-${outcome}` },
        words[`options.outcome.${outcome}`],
      ),
    ),
    createElement('p', {}, text.summary),
    ...(isOpen ? createRun(setting, compared) : []),
    ...createReasons(setting, compared),
    ...createOpen(setting, compared),
    ...(isOpen ? createMore(setting, compared) : []),
    createElement('p', { className: 'more' }, ...createLine(text.links)),
  );
  article.dataset.option = text.id;
  article.dataset.outcome = outcome;
  return article;
}

function createRun({ file, day }: Setting, { text: { run } }: Compared): Node[] {
  const status = run && findOn(run.statuses, day);
  if (!run || !status) return [];
  const name = run.name ? [...createLine(run.name), ' '] : [];
  return [
    createElement(
      'p',
      { className: 'when' },
      ...name,
      ...createLine(run.when),
      ' ',
      createElement(
        'span',
        { className: `status status-${status}` },
        file.words[`status.${status}`],
      ),
    ),
  ];
}

function createReasons(
  setting: Setting,
  { reasons, nationality, text, outcome }: Compared,
): Node[] {
  const { file, country } = setting;
  const isDeciding = ({ effect }: SituationReason) => DECIDING.includes(effect);
  const create = (reason: SituationReason) => createReason(setting, reason, text.own);
  const against = nationality.filter(({ effect }) => outcome === 'not-met' && effect === 'against');
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

/** The questions that were left open, each as a way back to it. */
function createOpen({ file: { words }, fields }: Setting, { open }: Compared): Node[] {
  if (open.length === 0) return [];
  const buttons = open.map((id) => {
    const button = createElement('button', { type: 'button' }, words[`options.about.${id}`]);
    button.addEventListener('click', () => fields.focus(id));
    return createElement('li', {}, button);
  });
  return [
    createElement(
      'div',
      { className: 'open-questions' },
      createElement('p', {}, words['options.open']),
      createElement('ul', {}, ...buttons),
    ),
  ];
}

function createMore(setting: Setting, { text }: Compared): Node[] {
  const { file } = setting;
  const { words } = file;
  const find = (addresses: readonly string[]) =>
    addresses.flatMap((address) => file.facts[address] ?? []);
  const lists = [
    [words['topic.gives'], find(text.gives)],
    [words['options.unasked'], find(text.unasked)],
  ] as const;
  const [gives, unasked] = lists.map(([summary, facts]) =>
    facts.length > 0 ? [createDetails(summary, createFactList(file, facts))] : [],
  );
  const amounts =
    text.amounts.length > 0
      ? [createDetails(words['option.amounts'], ...createAmounts(setting, text.amounts))]
      : [];
  return [
    createElement('h5', {}, words['options.first']),
    createElement('p', {}, text.first),
    createContacts(file, text.ask),
    ...(gives ?? []),
    ...amounts,
    ...(unasked ?? []),
  ];
}

function createAmounts({ file, day }: Setting, amounts: readonly AmountText[]): Node[] {
  const items = amounts.map((amount) => {
    const status = findOn(amount.statuses, day);
    const item = createFactItem(file, amount, '');
    const when = createElement('p', { className: 'when' }, ...createLine(amount.when), ' ');
    if (status)
      when.append(
        createElement(
          'span',
          { className: `status status-${status}` },
          file.words[`status.${status}`],
        ),
      );
    item.lastElementChild?.before(when);
    if (amount.condition)
      item.lastElementChild?.before(createElement('p', {}, ...createLine(amount.condition)));
    return item;
  });
  return [
    createElement('ul', { className: 'reasons' }, ...items),
    createElement('p', {}, file.words['amount.may-change']),
  ];
}
