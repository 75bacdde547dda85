import type { Block } from '../../model/beside/pair-blocks.ts';

/** What a block is on the page: an element, or a run of words, which has none around it alone. */
export interface Part {
  element?: Element;
  nodes: readonly ChildNode[];
}

/** Elements that begin a line of their own; every other one is among the words. */
const BLOCKS =
  'address, article, aside, blockquote, caption, dd, details, div, dl, dt, figure, figcaption, h1, h2, h3, h4, h5, h6, li, nav, ol, p, pre, section, summary, table, tbody, td, tfoot, th, thead, tr, ul, small.source';

/** What has no words of the page, says the same in its own way, or follows another alphabet. */
const IGNORED =
  '.page-top, .translation, .finder, .letters, .letter > h2, form, script, style, template';

/** What says in no language what a block is about. */
const SUBJECTS = ['datetime', 'value', 'lang', 'data-source', 'data-reason', 'data-organisation'];

/** Reads an element as blocks: the elements in it and, between them, the runs of words. */
export function readBlocks(parent: Element): Block<Part>[] {
  const blocks: Block<Part>[] = [];
  let run: ChildNode[] = [];
  const endRun = () => {
    if (hasWords(run)) blocks.push(createRun(run));
    run = [];
  };
  for (const node of parent.childNodes) {
    if (!(isElement(node) && isBlock(node))) {
      if (run.length > 0 || hasWords([node])) run.push(node);
      continue;
    }
    endRun();
    if (!node.matches(IGNORED)) blocks.push(createBlock(node));
  }
  endRun();
  return blocks;
}

function createBlock(element: Element): Block<Part> {
  return {
    value: { element, nodes: [element] },
    kind: `${element.localName} ${element.className}`,
    label: getLabel(element),
    key: getKey(element),
    children: readBlocks(element),
  };
}

function createRun(nodes: readonly ChildNode[]): Block<Part> {
  const label = nodes.filter(isElement).map(getLabel).join(' ');
  return { value: { nodes }, kind: 'words', label, children: [] };
}

function getLabel(element: Element): string {
  return [element, ...element.querySelectorAll('*')].map(getSubject).filter(Boolean).join(' ');
}

function getSubject(element: Element): string {
  const values = SUBJECTS.map((name) => element.getAttribute(name) ?? '');
  return [...values, getTarget(element)].filter(Boolean).join(' ');
}

/** Where a link leads, without the language of the page. */
function getTarget(element: Element): string {
  return element.getAttribute('href')?.replace(/^\/[a-z]+\//, '/') ?? '';
}

/** An item of a list is named by its one link: each language has its own alphabet. */
function getKey(element: Element): string | undefined {
  if (element.id) return element.id;
  const [link, ...others] = element.localName === 'li' ? element.querySelectorAll('a') : [];
  return link && others.length === 0 ? getTarget(link) : undefined;
}

function isBlock(element: Element): boolean {
  return (
    element.matches(BLOCKS) || element.querySelector(BLOCKS) !== null || element.matches(IGNORED)
  );
}

/** `instanceof` knows only the elements of this window, not those of a parsed page. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function hasWords(nodes: readonly Node[]): boolean {
  return nodes.some(
    ({ nodeType, textContent }) => nodeType !== Node.COMMENT_NODE && textContent?.trim(),
  );
}
