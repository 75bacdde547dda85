import type { FinderWords } from '../../i18n/finder-words.ts';
import { type FindFile, openIndex } from '../../model/find/find-index.ts';
import styles from '../../styles/finder.css?inline';
import { answer, type Finder } from './answer.ts';
import { createCombobox } from './combobox.ts';
import { createElement } from './element.ts';
import { createPanel } from './panel.ts';

export { styles };

/** What `find.json` of a language holds. */
export type FinderFile = FindFile & { words: FinderWords };

/** Answered by nothing, so that every way of finding is tried. */
const REHEARSAL = 'xqzw';

/** Returns how a page makes its field a lookup, and how its link opens and closes a panel with one. */
export function createFinder({ words, ...file }: FinderFile) {
  const finder = { index: openIndex(file), words };
  // A browser is slow at what it does for the first time: better before the first key than after it.
  setTimeout(() => answer(finder, REHEARSAL));
  return {
    startField: (field: HTMLElement, input: HTMLInputElement) => {
      attach(field, input, finder);
      input.addEventListener('input', () => keepInView(field));
    },
    togglePanel: createPanel(words, (panel, input) => attach(panel, input, finder)),
  };
}

function attach(place: HTMLElement, input: HTMLInputElement, finder: Finder): void {
  const label = finder.words.label;
  const list = createElement('div', { id: `${input.id}-list`, className: 'finder-list' });
  list.setAttribute('aria-label', label);
  const rest = createElement('div', { className: 'finder-rest' });
  const status = createElement('div', { className: 'hidden' });
  status.setAttribute('role', 'status');
  place.append(list, rest, status);
  createCombobox({ input, list, rest, status }, (text) => answer(finder, text));
}

/** What stands below this share of the screen is under a bar or a keyboard. */
const LOWEST = 0.8;

/** Moves the page so that what is found stands on the screen, with its field above it. */
function keepInView(field: HTMLElement): void {
  const height = window.visualViewport?.height ?? innerHeight;
  if (field.getBoundingClientRect().bottom > LOWEST * height) field.scrollIntoView();
}
