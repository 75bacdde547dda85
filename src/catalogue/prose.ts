import { markdownToMdast } from 'satteri';
import type { ProseNode } from '../i18n/prose.ts';

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

/** Returns the parts of a Markdown text. Throws on a part that the site does not show, which the check refuses first. */
export function parseProse(body: string): readonly ProseNode[] {
  const root: MarkdownNode = markdownToMdast(body, { features: FEATURES });
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
