import type { BesideWords, OtherWords } from '../../../i18n/beside-words.ts';
import { createElement } from '../../element.ts';

/** A language that can be put beside the page: the link to its page, and the button that took its place. */
export interface Choice {
  link: HTMLAnchorElement;
  button: HTMLButtonElement;
  words: OtherWords;
  mark(isShown: boolean): void;
}

/** Puts a button in the place of a link; nothing when there are no words for its language. */
export function createChoice(link: HTMLAnchorElement, { others }: BesideWords): Choice | undefined {
  const { hreflang, dir, textContent } = link;
  const words = others[hreflang];
  if (!words) return undefined;
  const name = createElement('bdi', { lang: hreflang, dir }, textContent ?? '');
  const button = createElement('button', { type: 'button' }, words.show, ' ', name);
  const mark = (isShown: boolean) => button.setAttribute('aria-pressed', String(isShown));
  mark(false);
  link.replaceWith(button);
  return { link, button, words, mark };
}
