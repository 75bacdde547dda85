import type { OtherPage } from './other-page.ts';

/**
 * Elements with names of their own: they may stand wherever words may, in a heading too, and no
 * style of the page means them.
 */
type Name = 'beside-row' | 'beside-own' | 'beside-other' | 'beside-none';

type Content = readonly (Node | string)[];

/** Words of the page and, beside them or below, their counterpart. */
export function createRow(own: HTMLElement, other: HTMLElement): HTMLElement {
  return create('beside-row', [own, other]);
}

export function createOwn(content: Content): HTMLElement {
  return create('beside-own', content);
}

/** The half in the language of the other page; without one it speaks the language of this page. */
export function createOther(
  content: Content,
  page?: Pick<OtherPage, 'language' | 'direction'>,
): HTMLElement {
  const half = create('beside-other', content);
  if (page) Object.assign(half, { lang: page.language, dir: page.direction });
  return half;
}

/** What stands in the place of words that are not there. */
export function createNote(text: string): HTMLElement {
  return create('beside-none', [text]);
}

function create(name: Name, content: Content): HTMLElement {
  const element = document.createElement(name);
  element.append(...content);
  return element;
}
