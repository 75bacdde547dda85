import { createElement } from '../../element.ts';
import type { Choice } from './choice.ts';

/** Says that the other text did not come, with the plain way to it. */
export function createFailure({ link, words }: Pick<Choice, 'link' | 'words'>): (Node | string)[] {
  const { href, hreflang } = link;
  return [words.failed, ' ', createElement('a', { href, hreflang }, words.open)];
}
