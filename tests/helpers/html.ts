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
  return shrink(parse(html)) as DocumentNode;
}

/** Returns a copy without places in the text, and with each word once: a third of the memory, for thousands of pages. */
function shrink(node: Node): Node {
  const small: Record<string, unknown> = { type: node.type };
  if ('value' in node) small.value = share(node.value);
  if ('name' in node) small.name = share(node.name);
  if ('attributes' in node)
    small.attributes = Object.fromEntries(
      Object.entries<string>(node.attributes).map(([name, value]) => [share(name), share(value)]),
    );
  if ('children' in node) {
    const children = node.children.map(shrink);
    for (const child of children) child.parent = small as unknown as Node;
    small.children = children;
  }
  return small as unknown as Node;
}

const shared = new Map<string, string>();

/** Returns the same text without the page of which it is a part. */
function share(text: string): string {
  const known = shared.get(text) ?? Buffer.from(text).toString();
  shared.set(known, known);
  return known;
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

/** The words in an element, also those that are hidden, with single spaces; spaces that hold words together stay. */
export function getText(node: Node): string {
  return decode(getRawText(node))
    .replace(/[ \t\n\r]+/g, ' ')
    .trim();
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
  nbsp: '\u00a0',
};

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (entity, code?: string, name?: string) =>
    code ? String.fromCodePoint(Number(code)) : (signs[name ?? ''] ?? entity),
  );
}
