import { markdownToMdast } from 'satteri';
import { type Container, splitContainers } from '../checks/containers.ts';
import type { ContactCardView } from '../i18n/contact-card-view.ts';
import type { Part } from '../i18n/part.ts';
import type { ProseNode } from '../i18n/prose.ts';
import type { Reader } from '../i18n/reader.ts';
import type { Told } from '../i18n/told.ts';
import { createContactView } from './contacts.ts';
import type { Library } from './content.ts';
import { tellAddress } from './told.ts';

/** What this module wants of a Markdown node, whatever its type. */
interface MarkdownNode {
  type: string;
  children?: readonly MarkdownNode[];
  value?: string;
  url?: string;
  depth?: number;
  ordered?: boolean | null | undefined;
  data?: object | undefined;
}

const FEATURES = { frontmatter: false, headingAttributes: true, gfm: { footnotes: false } };

const PLAIN: Record<string, 'paragraph' | 'listItem' | 'strong' | 'emphasis' | 'quote'> = {
  paragraph: 'paragraph',
  listItem: 'listItem',
  strong: 'strong',
  emphasis: 'emphasis',
  blockquote: 'quote',
};

/** Finds what a building block names. */
export interface BlockFinder {
  contact(organisation: string): ContactCardView;
  facts(addresses: readonly string[]): readonly Told[];
}

/** Returns the finder of blocks over everything published, for one reader. */
export function createBlockFinder(library: Library, reader: Reader): BlockFinder {
  return {
    contact(id) {
      const organisation = library.organisations.get(id);
      if (!organisation) throw new Error(`No organisation "${id}"`);
      return createContactView(library, reader, organisation);
    },
    facts: (addresses) => addresses.map((address) => tellAddress(library, reader, address)),
  };
}

/** Returns the parts of a text, with its building blocks filled. Throws on a part that the site does not show, which the check refuses first. */
export function parseProse(
  { body, blocks = [] }: { body: string; blocks?: readonly Part[] },
  finder: BlockFinder,
): readonly ProseNode[] {
  const nodes = splitContainers(body).parts.flatMap((part) =>
    typeof part === 'string' ? parseMarkdown(part) : parseContainer(part, finder),
  );
  return addParts(nodes, blocks.values());
}

/** Each text of a body is one paragraph or one heading, in the same order. */
function addParts(nodes: readonly ProseNode[], parts: Iterator<Part>): readonly ProseNode[] {
  return nodes.map((node): ProseNode => {
    if (node.type === 'paragraph' || node.type === 'heading')
      return { ...node, part: parts.next().value };
    return 'children' in node ? { ...node, children: addParts(node.children, parts) } : node;
  });
}

function parseContainer({ name, of = '', text }: Container, finder: BlockFinder): ProseNode {
  if (name === 'contact') return { type: 'contact', view: finder.contact(of) };
  if (name === 'fact') return { type: 'facts', items: finder.facts(of.split(/\s+/)) };
  if (name === 'callout' || name === 'unknown' || name === 'steps')
    return { type: name, children: parseMarkdown(text) };
  throw new Error(`No block ":::${name}"`);
}

function parseMarkdown(text: string): readonly ProseNode[] {
  const root: MarkdownNode = markdownToMdast(text, { features: FEATURES });
  return parseAll(root.children);
}

function parseAll(nodes: readonly MarkdownNode[] = []): readonly ProseNode[] {
  return nodes.map(parseNode);
}

function parseNode(node: MarkdownNode): ProseNode {
  const children = parseAll(node.children);
  const plain = PLAIN[node.type];
  if (plain) return { type: plain, children };
  if (node.type === 'text') return { type: 'text', value: node.value ?? '' };
  if (node.type === 'inlineCode') return { type: 'code', value: node.value ?? '' };
  if (node.type === 'break') return { type: 'break' };
  if (node.type === 'heading')
    return { type: 'heading', depth: Math.max(2, node.depth ?? 2), id: getId(node.data), children };
  if (node.type === 'list') return { type: 'list', isOrdered: node.ordered === true, children };
  if (node.type === 'link') return { type: 'link', url: node.url ?? '', children };
  throw new Error(`Markdown has a part the site does not show: ${node.type}`);
}

function getId(data: object | undefined): string | undefined {
  const attributes: unknown = data ? Reflect.get(data, 'hProperties') : undefined;
  const id: unknown =
    typeof attributes === 'object' && attributes !== null
      ? Reflect.get(attributes, 'id')
      : undefined;
  return typeof id === 'string' ? id : undefined;
}
