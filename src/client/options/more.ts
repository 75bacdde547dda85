import type { AmountText } from '../../i18n/options-file.ts';
import { createElement } from '../element.ts';
import type { Compared } from './compare.ts';
import { createContacts } from './contacts.ts';
import { createDetails, createFactItem, createFactList, createLine } from './line.ts';
import type { Setting } from './setting.ts';
import { createWhen } from './when.ts';

/** Makes what comes after the reasons: what to do first, whom to ask, what it gives, and what was not asked. */
export function createMore(setting: Setting, { text }: Compared): Node[] {
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

function createAmounts(setting: Setting, amounts: readonly AmountText[]): Node[] {
  const { file } = setting;
  const items = amounts.map((amount) => {
    const item = createFactItem(file, amount, '');
    const condition = createElement('p', {}, ...createLine(amount.condition ?? []));
    item.lastElementChild?.before(
      createWhen(setting, amount),
      ...(amount.condition ? [condition] : []),
    );
    return item;
  });
  return [
    createElement('ul', { className: 'reasons' }, ...items),
    createElement('p', {}, file.words['amount.may-change']),
  ];
}
