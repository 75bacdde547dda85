import { markdownToMdast } from 'satteri';
import { type SplitBody, splitContainers } from './containers.ts';

/** The same switches as the site's own Markdown: front matter is cut off before, headings carry ids. */
const FEATURES = { frontmatter: false, headingAttributes: true, gfm: { footnotes: false } };

type Root = ReturnType<typeof markdownToMdast>;

/** What the checks want of a node, whatever its type. */
interface Node {
  type: string;
  position?: { start: { offset?: number | undefined } } | undefined;
  children?: readonly Node[];
  value?: string;
  url?: string;
  identifier?: string;
  alt?: string | null | undefined;
  depth?: number;
  data?: object | undefined;
}

/** A link, reference definition or image, and where it stands. */
export interface Target {
  kind: 'link' | 'image';
  url: string;
  alt: string;
  offset: number;
}

export interface Heading {
  depth: number;
  id: string | undefined;
  /** Attributes beside the id, such as a class. */
  others: string[];
  text: string;
  offset: number;
}

/** A run of words without markup: a paragraph, heading or table cell. */
export interface Block {
  text: string;
  /** The parts of `text` that are the text of a link. */
  linked: { start: number; end: number }[];
  /** Returns where the character at `index` of `text` stands in the Markdown. */
  getOffset(index: number): number;
}

export interface Markdown {
  html: { value: string; offset: number }[];
  targets: Target[];
  headings: Heading[];
  blocks: Block[];
  /** Parts that no page of the site shows, such as tables. */
  unshown: { type: string; offset: number }[];
  containers: SplitBody['containers'];
  /** Lines of three colons that open or close nothing. */
  faults: SplitBody['faults'];
  /** Where the text is nested too deep to be read any further. */
  tooDeep?: number;
}

/** A quotation in a list in a quotation is three deep; nobody writes fifty. */
const MAX_DEPTH = 50;

/** Reads a Markdown body into the parts that the rules look at. */
export function parseMarkdown(body: string): Markdown {
  const { containers, faults, blanked } = splitContainers(body);
  const found: Markdown = {
    html: [],
    targets: [],
    headings: [],
    blocks: [],
    unshown: [],
    containers,
    faults,
  };
  const root: Root = markdownToMdast(blanked, { features: FEATURES });
  const tooDeep = findTooDeep(root);
  if (tooDeep !== undefined) return { ...found, tooDeep };
  visit(root, found, getAddresses(root));
  return found;
}

/** Works without recursion, which thousands of nested quotations would exhaust. */
function findTooDeep(root: Node): number | undefined {
  const waiting = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > MAX_DEPTH) return getStart(node);
    for (const child of node.children ?? []) waiting.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}

function visit(node: Node, found: Markdown, addresses: ReadonlyMap<string, string>): void {
  const offset = getStart(node);
  if (node.type === 'html') found.html.push({ value: node.value ?? '', offset });
  if (!JUDGED.has(node.type)) found.unshown.push({ type: node.type, offset });
  const kind = TARGETS[node.type];
  if (kind) {
    const url = node.url ?? addresses.get(node.identifier ?? '') ?? '';
    found.targets.push({ kind, url, alt: node.alt ?? '', offset });
  }
  if (['paragraph', 'heading', 'tableCell'].includes(node.type)) {
    const block = createBlock(node);
    found.blocks.push(block);
    if (node.type === 'heading') found.headings.push(createHeading(node, block.text));
  }
  for (const child of node.children ?? []) visit(child, found, addresses);
}

/** The parts that pages show, and those that rules of their own refuse or follow: see also `parseProse` in the catalogue. */
const JUDGED: ReadonlySet<string> = new Set([
  'root',
  'text',
  'break',
  'paragraph',
  'heading',
  'list',
  'listItem',
  'strong',
  'emphasis',
  'blockquote',
  'inlineCode',
  'link',
  'html',
  'image',
  'definition',
]);

/** A link by reference is judged at its definition; an image by reference where it stands. */
const TARGETS: Readonly<Record<string, Target['kind']>> = {
  link: 'link',
  definition: 'link',
  image: 'image',
  imageReference: 'image',
};

/** Returns the addresses of the lines `[name]: address`, by name. The first of a name counts. */
function getAddresses(node: Node, addresses = new Map<string, string>()): Map<string, string> {
  const { type, identifier = '', url = '' } = node;
  if (type === 'definition' && !addresses.has(identifier)) addresses.set(identifier, url);
  for (const child of node.children ?? []) getAddresses(child, addresses);
  return addresses;
}

function createHeading(node: Node, text: string): Heading {
  const { id, ...others } = getAttributes(node.data);
  return {
    depth: node.depth ?? 0,
    id: typeof id === 'string' ? id : undefined,
    others: Object.keys(others),
    text,
    offset: getStart(node),
  };
}

function createBlock(node: Node): Block {
  const pieces: { start: number; offset: number }[] = [];
  const linked: Block['linked'] = [];
  let text = '';
  const collect = (part: Node) => {
    const start = text.length;
    if (part.type === 'text') {
      pieces.push({ start, offset: getStart(part) });
      text += part.value ?? '';
    } else if (part.type === 'break' || part.type === 'inlineCode') text += ' ';
    for (const child of part.children ?? []) collect(child);
    if (part.type === 'link' || part.type === 'linkReference')
      linked.push({ start, end: text.length });
  };
  collect(node);
  return {
    text,
    linked,
    getOffset(index) {
      const piece = pieces.findLast(({ start }) => start <= index);
      return piece ? piece.offset + index - piece.start : getStart(node);
    },
  };
}

function getAttributes(data: object | undefined): Record<string, unknown> {
  const attributes: unknown = data ? Reflect.get(data, 'hProperties') : undefined;
  return typeof attributes === 'object' && attributes !== null ? { ...attributes } : {};
}

function getStart(node: Node): number {
  return node.position?.start.offset ?? 0;
}
