import type { OtherPage } from './other-page.ts';

/** What ties an element to others by id, which may stand on a page once. */
const TIES = ['id', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'name'];

/** Copies words of the other page for use on this one. */
export function copyWords(nodes: readonly Node[], page: OtherPage): Node[] {
  const words = document.createDocumentFragment();
  words.append(...nodes.map((node) => document.importNode(node, true)));
  for (const element of words.querySelectorAll('*')) untie(element, page);
  return [...words.childNodes];
}

/** Copies an element of the other page without what it holds. */
export function copyShell(element: Element, page: OtherPage): Element {
  const copy = document.importNode(element, false);
  untie(copy, page);
  return copy;
}

function untie(element: Element, page: OtherPage): void {
  for (const name of TIES) element.removeAttribute(name);
  const href = element.getAttribute('href');
  if (href?.startsWith('#')) element.setAttribute('href', page.href + href);
  // Nothing answers to a button that was copied.
  if (element.localName === 'button') element.replaceWith(...element.childNodes);
}
