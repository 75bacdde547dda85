import type { OtherWords } from '../../i18n/beside-words.ts';
import { createElement } from '../element.ts';
import { copyWords } from './copy.ts';
import { createOther, createOwn, createRow } from './halves.ts';
import type { OtherPage } from './other-page.ts';

interface Texts {
  /** The names of both languages, each in its own words. */
  own: string;
  other: string;
  off: string;
  words: OtherWords;
}

/** What stands above two languages: the name of each, how the other was translated, and the way back to one. */
export function createBar(texts: Texts, page: OtherPage, turnOff: () => void): HTMLElement {
  const button = createElement('button', { type: 'button' }, texts.off);
  button.addEventListener('click', turnOff);
  const names = createRow(
    createOwn([createElement('b', {}, texts.own)]),
    createOther([createElement('b', {}, texts.other)], page),
  );
  const bar = createElement('div', { className: 'beside-bar' }, names);
  bar.append(...createNotice(texts.words, page), button);
  return bar;
}

/** Both readers learn how the other text was translated; of the language of the source there is nothing to say. */
function createNotice({ states }: OtherWords, page: OtherPage): HTMLElement[] {
  const { notice } = page;
  const state = notice?.dataset.translation;
  const text = state && states[state];
  if (!notice || !text) return [];
  const parts = copyWords([...notice.childNodes], page).flatMap((part) => [part, ' ']);
  const row = createRow(createOwn([text]), createOther(parts, page));
  return [createElement('small', {}, row)];
}
