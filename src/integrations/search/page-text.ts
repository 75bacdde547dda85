import { ELEMENT_NODE, type ElementNode, type Node, parse, TEXT_NODE } from 'ultrahtml';

/** What a built page says in its main part, as a reader without a script reads it. */
export interface MainText {
  title: string;
  /** Without the title, navigation, hidden parts and lines on sources. */
  text: string;
  /** Ids of the sources that the page names. */
  sources: readonly string[];
}

/** Elements that stand in the middle of a word or sentence; others part words. */
const INLINE = new Set(['a', 'b', 'bdi', 'em', 'i', 'strong', 'time']);

const UNREAD = new Set(['nav', 'script', 'style', 'template', 'h1']);

/** Lines on where words come from, and on how the page was translated. */
const ABOUT_WORDS = ['source', 'rests', 'cite', 'translation'];

/** Returns what a page says; nothing when it has no main part with a title. */
export function findMainText(html: string): MainText | undefined {
  const main = findFirst(parse(html), 'main');
  const heading = main && findFirst(main, 'h1');
  if (!main || !heading) return undefined;
  return {
    title: tidy(getRawText(heading)),
    text: tidy(read(main)),
    sources: findSources(main),
  };
}

function read(node: Node): string {
  if (node.type === TEXT_NODE) return node.value;
  if (!('children' in node) || (node.type === ELEMENT_NODE && isUnread(node))) return '';
  const inner = node.children.map(read).join('');
  return INLINE.has(node.name) ? inner : ` ${inner} `;
}

function isUnread({ name, attributes }: ElementNode): boolean {
  const classes = (attributes.class ?? '').split(' ');
  return (
    UNREAD.has(name) || isHidden(attributes) || ABOUT_WORDS.some((one) => classes.includes(one))
  );
}

function isHidden(attributes: Record<string, string>): boolean {
  return 'hidden' in attributes;
}

function getRawText(node: Node): string {
  if (node.type === TEXT_NODE) return node.value;
  return 'children' in node ? node.children.map(getRawText).join('') : '';
}

function findFirst(node: Node, name: string): ElementNode | undefined {
  if (!('children' in node)) return undefined;
  if (node.type === ELEMENT_NODE && node.name === name) return node as ElementNode;
  for (const child of node.children) {
    const found = findFirst(child, name);
    if (found) return found;
  }
  return undefined;
}

function findSources(node: Node): readonly string[] {
  if (!('children' in node) || (node.type === ELEMENT_NODE && isHidden(node.attributes))) return [];
  const href = node.type === ELEMENT_NODE ? node.attributes.href : undefined;
  const id = /^\/[^/]+\/sources\/([^/]+)\/$/.exec(href ?? '')?.[1];
  return [...new Set([...(id ? [id] : []), ...node.children.flatMap(findSources)])];
}

const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
};

function tidy(text: string): string {
  return text
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity, decimal, hexadecimal, name) => {
      if (name !== undefined) return SIGNS[name] ?? entity;
      return String.fromCodePoint(Number.parseInt(decimal ?? hexadecimal, decimal ? 10 : 16));
    })
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?،؛؟])/g, '$1')
    .trim();
}
