import type { Block } from '../../../model/speech/run.ts';
import { getColumnHeader } from './column-header.ts';
import { createRun, isLabel } from './create-run.ts';

/** A block of the page, with the text node of each run that has text. */
export interface PageBlock extends Block {
  /** What is scrolled to, and asked whether it is shown. */
  element: Element;
  nodes: (Text | undefined)[];
  runs: Block['runs'][number][];
}

/** Ways through the site, fields, and where a fact is from: a listener would lose the thread. */
const SKIPPED = [
  'nav, form, label, button, input, select, textarea, script, style, svg, thead',
  '.page-top, .source, .cite, .rests, .related, .more, .to-fact, .file, .finder, .hidden, .listen-player',
  '[hreflang], [aria-hidden=true]',
].join();

/** Returns the blocks of text of a page in reading order, folded and hidden ones too: they may open meanwhile. */
export function readPage(main: Element): readonly PageBlock[] {
  const walker = document.createTreeWalker(
    main,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && node.matches(SKIPPED)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  const blocks: PageBlock[] = [];
  const cells = new Set<Element>();
  let open: PageBlock | undefined;
  let label: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element && node.localName === 'br') open = undefined;
    if (!(node instanceof Text)) continue;
    const { parentElement: parent } = node;
    if (!parent) continue;
    const element = findBlock(parent);
    if (open?.element !== element) {
      if (node.data.trim() === '') continue;
      open = { element, label: findHeader(element, cells), nodes: [], runs: [] };
      blocks.push(open);
      label = findLabel(parent, element);
    }
    const own = findLabel(parent, element);
    if (own !== label || followsElement(node, element))
      add(open, undefined, { kind: 'pause', text: '' });
    label = own;
    add(open, node, createRun(node, parent));
  }
  return blocks;
}

function add(block: PageBlock, node: Text | undefined, run: PageBlock['runs'][number]): void {
  block.nodes.push(node);
  block.runs.push(run);
}

/** The nearest element that does not flow in a line of text. */
function findBlock(element: Element): Element {
  const parent = element.parentElement;
  return parent && getComputedStyle(element).display.startsWith('inline')
    ? findBlock(parent)
    : element;
}

/** The header of a cell's column, once in each cell. */
function findHeader(element: Element, cells: Set<Element>): string | undefined {
  const cell = element.closest('td');
  if (!cell || cells.has(cell)) return undefined;
  cells.add(cell);
  return getColumnHeader(cell);
}

/** True when no space or sign of the text stands between an element and the one before it. */
function followsElement(node: Text, block: Element): boolean {
  let at: Node = node;
  while (!at.previousSibling && at.parentElement && at.parentElement !== block)
    at = at.parentElement;
  return at !== node && at.previousSibling instanceof Element;
}

function findLabel(element: Element, block: Element): Element | null {
  const labels = [];
  for (let at: Element | null = element; at && at !== block; at = at.parentElement)
    if (isLabel(at)) labels.push(at);
  return labels.at(-1) ?? null;
}
