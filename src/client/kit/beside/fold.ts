import { createElement } from '../../element.ts';
import type { Choice } from './choice.ts';

/** So many languages stand among the tools of a page. */
const AT_ONCE = 2;

/** Folds the languages after the first ones together, under these words. Returns the fold, where there is one. */
export function foldRest(
  choices: readonly Choice[],
  words: string,
): HTMLDetailsElement | undefined {
  const items = choices.slice(AT_ONCE).flatMap(({ button }) => button.closest('li') ?? []);
  const [first] = items;
  if (!first || items.length === 1) return undefined;
  const list = createElement('ul');
  const fold = createElement('details', {}, createElement('summary', {}, words), list);
  first.before(createElement('li', {}, fold));
  list.append(...items);
  return fold;
}
