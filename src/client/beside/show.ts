import type { OtherWords } from '../../i18n/beside-words.ts';
import { type Pair, pairBlocks } from '../../model/beside/pair-blocks.ts';
import styles from '../../styles/beside.css?inline';
import { adoptStyles } from '../adopt-styles.ts';
import { copyShell, copyWords } from './copy.ts';
import { createNote, createOther, createOwn, createRow } from './halves.ts';
import { joinLabels } from './join-labels.ts';
import type { OtherPage } from './other-page.ts';
import { type Part, readBlocks } from './read-blocks.ts';

/** What a placing needs at every depth. */
interface Scene {
  page: OtherPage;
  words: OtherWords;
  undo: (() => void)[];
}

/** What a block without counterpart says, once: whoever says it takes it. */
interface Note {
  text?: string | undefined;
}

/** Puts the words of the other page beside those of this one. Returns what takes them away again. */
export function showBeside(main: Element, page: OtherPage, words: OtherWords): () => void {
  adoptStyles(styles);
  const scene: Scene = { page, words, undo: [] };
  placePairs(scene, main, pairBlocks(readBlocks(main), readBlocks(page.main)));
  return () => {
    for (const takeAway of scene.undo.toReversed()) takeAway();
  };
}

function placePairs(
  scene: Scene,
  parent: Element,
  pairs: readonly Pair<Part>[],
  above?: Note,
): void {
  let last: ChildNode | undefined;
  for (const pair of pairs) {
    const note = above ?? findNote(pair, scene.words);
    if (pair.own) last = placeOwn(scene, pair.own.value, pair, note);
    else if (pair.other) {
      const added = placeOther(scene, pair.other.value, pair, note);
      if (last) last.after(added);
      else parent.prepend(added);
      scene.undo.push(() => added.remove());
      last = added;
    }
  }
}

function findNote({ own, other }: Pair<Part>, words: OtherWords): Note | undefined {
  if (own && other) return undefined;
  return { text: own ? words.missing : words.only };
}

/** Returns the node after which the next block stands. */
function placeOwn(
  scene: Scene,
  { element, nodes }: Part,
  { other, children }: Pair<Part>,
  note: Note | undefined,
): ChildNode | undefined {
  if (element) {
    if (other?.value.element) scene.undo.push(joinLabels(element, other.value.element));
    placePairs(scene, element, children, note);
    return element;
  }
  // A name or a number that is the same in both languages stands there once.
  if (other && getText(nodes) === getText(other.value.nodes)) return nodes.at(-1);
  const own = createOwn([]);
  const half = other
    ? createOther(copyWords(other.value.nodes, scene.page), scene.page)
    : createOther(takeNote(note));
  const row = createRow(own, half);
  nodes[0]?.before(row);
  own.append(...nodes);
  scene.undo.push(() => row.replaceWith(...own.childNodes));
  return row;
}

function placeOther(
  scene: Scene,
  { element, nodes }: Part,
  { children }: Pair<Part>,
  note: Note | undefined,
): Element {
  const { page } = scene;
  if (!element) {
    return createRow(createOwn(takeNote(note)), createOther(copyWords(nodes, page), page));
  }
  const shell = copyShell(element, page);
  placePairs(scene, shell, children, note);
  return shell;
}

function takeNote(note: Note | undefined): HTMLElement[] {
  const { text } = note ?? {};
  if (note) note.text = undefined;
  return text ? [createNote(text)] : [];
}

function getText(nodes: readonly Node[]): string {
  const text = nodes.map(({ textContent }) => textContent ?? '').join('');
  return text.replace(/\s+/g, ' ').trim();
}
