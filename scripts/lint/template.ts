import { parse } from '@astrojs/compiler-rs';

export interface Attribute {
  name: string;
  /** Undefined for an attribute without value or with an expression as its value. */
  value: string | undefined;
  offset: number;
}

export interface Element {
  name: string;
  attributes: Attribute[];
  content: Span;
}

/** Text that a visitor will read, as it stands in the file. */
export interface Text {
  value: string;
  offset: number;
}

export interface Template {
  elements: Element[];
  texts: Text[];
}

interface Span {
  start: number;
  end: number;
}

/** The part of the compiler's syntax tree that is used here. */
interface Node extends Span {
  type: string;
  [key: string]: unknown;
}

const unseen = new Set(['script', 'style']);

/** Lists the elements and texts of an `.astro` file, those inside expressions too. */
export function parseTemplate(source: string): {
  template: Template;
  frontmatter: Span | undefined;
} {
  const { ast } = parse(source);
  const root = (typeof ast === 'string' ? JSON.parse(ast) : ast) as Node;
  const template: Template = { elements: [], texts: [] };
  visit(root.body, template, false);
  const program = (root.frontmatter as Node | null)?.program as Node | undefined;
  return { template, frontmatter: program };
}

function visit(value: unknown, template: Template, isUnseen: boolean): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, template, isUnseen);
  } else if (isNode(value)) {
    visitNode(value, template, isUnseen);
  }
}

function visitNode(node: Node, template: Template, isUnseen: boolean): void {
  let hidesText = isUnseen;
  if (node.type === 'JSXElement') {
    const element = readElement(node);
    template.elements.push(element);
    hidesText ||= unseen.has(element.name);
  } else if (!isUnseen) {
    template.texts.push(...readTexts(node));
  }
  for (const child of Object.values(node)) visit(child, template, hidesText);
}

function readElement(node: Node): Element {
  const opening = node.openingElement as Node;
  const closing = node.closingElement as Node | null;
  return {
    name: readName(opening.name as Node),
    attributes: (opening.attributes as Node[])
      .filter((attribute) => attribute.type === 'JSXAttribute')
      .map(readAttribute),
    content: { start: opening.end, end: closing?.start ?? node.end },
  };
}

function readAttribute(node: Node): Attribute {
  const value = node.value as Node | null;
  return {
    name: readName(node.name as Node),
    value: value?.type === 'Literal' ? String(value.value) : undefined,
    offset: node.start,
  };
}

/** Markup text, and strings that are placed as they are: `{'Welkom'}`. */
function readTexts(node: Node): Text[] {
  if (node.type === 'JSXText') return [{ value: String(node.value), offset: node.start }];
  if (node.type !== 'JSXExpressionContainer') return [];
  const expression = node.expression as Node;
  if (expression.type === 'Literal' && typeof expression.value === 'string') {
    return [{ value: expression.value, offset: expression.start }];
  }
  return [];
}

function readName(node: Node): string {
  if (node.type !== 'JSXNamespacedName') return String(node.name);
  return `${readName(node.namespace as Node)}:${readName(node.name as Node)}`;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
