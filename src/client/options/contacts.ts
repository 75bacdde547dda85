import type { ContactText, OptionsFile } from '../../i18n/options-file.ts';
import { createElement } from '../element.ts';
import { createLine } from './line.ts';

/** Makes the list of organisations to ask, each with its number. */
export function createContacts(file: OptionsFile, ids: readonly string[]): HTMLElement {
  const { words } = file;
  const items = ids.flatMap((id) => {
    const contact = file.contacts[id];
    return contact ? [createItem(file, contact)] : [];
  });
  return createElement(
    'div',
    {},
    createElement('h5', {}, words['options.call']),
    createElement('ul', { className: 'ask-list' }, ...items),
  );
}

function createItem({ words }: OptionsFile, contact: ContactText): HTMLElement {
  const { href, text, kind, phone, warning } = contact;
  const number = phone
    ? createElement(
        'a',
        { href: `tel:${phone.value}`, className: 'phone' },
        createElement('bdi', { dir: 'ltr', translate: false }, phone.display),
      )
    : words['contact.no-phone'];
  const sure =
    phone?.sure === 'L'
      ? [' ', createElement('b', { className: 'sure-l' }, words['confidence.L'])]
      : [];
  const free = phone?.free
    ? [' ', createElement('span', { className: 'free' }, words['contact.free'])]
    : [];
  return createElement(
    'li',
    {},
    createElement('a', { href }, text),
    ' ',
    createElement('span', { className: 'kind' }, kind),
    ...(warning ? [createElement('p', { className: 'warning' }, ...createLine(warning))] : []),
    createElement('p', {}, number, ...free, ...sure),
  );
}
