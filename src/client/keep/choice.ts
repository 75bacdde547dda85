import { createElement } from '../element.ts';
import { createAutonym, listLanguages } from './languages.ts';
import type { Words } from './words.ts';

/** Words are written in it first, and organisations in the Netherlands read it. */
const DUTCH = 'nl';

/** Returns in which languages a page is kept: the reader's and Dutch, and on a Dutch page one more to choose. */
export function createChoice(
  tag: string,
  words: Words,
  onChoose: (tags: readonly string[]) => unknown,
): HTMLElement {
  if (tag !== DUTCH) {
    onChoose([tag, DUTCH]);
    return createElement('p', {}, words('both'));
  }
  const createOption = (name: Node | string, tags: readonly string[]) => {
    const input = createElement('input', {
      type: 'radio',
      name: 'keep',
      checked: tags.length === 1,
    });
    input.addEventListener('change', () => onChoose(tags));
    return createElement('label', {}, input, name);
  };
  const others = listLanguages().filter((other) => other.tag !== DUTCH);
  onChoose([DUTCH]);
  return createElement(
    'fieldset',
    {},
    createElement('legend', {}, words('other')),
    createOption(words('only'), [DUTCH]),
    ...others.map((other) => createOption(createAutonym(other), [DUTCH, other.tag])),
  );
}
