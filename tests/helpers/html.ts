import {
  type DocumentNode,
  ELEMENT_NODE,
  type ElementNode,
  type Node,
  parse,
  TEXT_NODE,
} from 'ultrahtml';
import { parseSelectors } from './selector.ts';

export type Element = ElementNode;
export type Tree = DocumentNode | ElementNode;

export function parseHtml(html: string): DocumentNode {
  return parse(html);
}

/** The elements within that answer one of the selectors, in the order of the page. */
export function findAll(tree: Tree, selectors: string): Element[] {
  const matches = parseSelectors(selectors);
  const found: Element[] = [];
  const visit = ({ children }: Tree) => {
    for (const child of children) {
      if (child.type !== ELEMENT_NODE) continue;
      if (matches(child as Element)) found.push(child as Element);
      visit(child as Element);
    }
  };
  visit(tree);
  return found;
}

/** The one element that answers the selector. Throws when there is none or more than one. */
export function getOne(tree: Tree, selector: string): Element {
  const found = findAll(tree, selector);
  if (!found[0] || found.length > 1) throw new Error(`${found.length} elements are ${selector}`);
  return found[0];
}

/** The value of an attribute as a browser reads it; an attribute without a value is empty. */
export function findAttribute(element: Element, name: string): string | undefined {
  const value = element.attributes[name];
  return value === undefined ? undefined : decode(value);
}

/** The words in an element, also those that are hidden, with single spaces. */
export function getText(node: Node): string {
  return decode(getRawText(node)).replace(/\s+/g, ' ').trim();
}

export function getAncestors(element: Element): Element[] {
  const parent = element.parent as Element | DocumentNode | undefined;
  return parent && 'name' in parent ? [parent as Element, ...getAncestors(parent as Element)] : [];
}

/** The element itself or the nearest one around it that passes. */
export function findClosest(
  element: Element,
  passes: (candidate: Element) => boolean,
): Element | undefined {
  return [element, ...getAncestors(element)].find(passes);
}

function getRawText(node: Node): string {
  if (node.type === TEXT_NODE) return node.value;
  if (!('children' in node) || node.name === 'style' || node.name === 'script') return '';
  return node.children.map(getRawText).join('');
}

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
};

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (entity, code?: string, name?: string) =>
    code ? String.fromCodePoint(Number(code)) : (signs[name ?? ''] ?? entity),
  );
}
