import type { SearchWords } from '../../i18n/search-words.ts';
import { type ExcerptPiece, getExcerpt } from '../../model/search/excerpt.ts';
import { findPageKind } from '../../model/search/page-kind.ts';
import { isPast, type ListedPage } from '../../model/search/page-list.ts';
import type { Answer } from '../../model/search/rank.ts';
import { getAddress } from '../finder/address.ts';
import { createElement } from '../finder/element.ts';
import type { Found } from './ask.ts';
import type { Engine } from './engine.ts';
import { whenSeen } from './when-seen.ts';

/** So many pages are shown at once. */
const STEP = 8;

/** Returns the list of the pages that answer, with a button for more where there are more. */
export function createAnswers(
  { answers, day }: Found,
  words: SearchWords,
  engine: Engine,
): readonly HTMLElement[] {
  const list = createElement('ol', { className: 'entries' });
  const more = createElement('button', { type: 'button' }, words.more);
  const add = () => {
    const from = list.children.length;
    const next = answers
      .slice(from, from + STEP)
      .map((answer) => createAnswer(answer, day, words, engine));
    list.append(...next);
    more.hidden = list.children.length >= answers.length;
    return next[0];
  };
  add();
  more.addEventListener('click', () => add()?.querySelector('a')?.focus());
  return [list, more];
}

function createAnswer(
  { page, places }: Answer,
  day: string,
  words: SearchWords,
  engine: Engine,
): HTMLLIElement {
  const link = createElement('a', { href: getAddress(page.path) }, page.title);
  const excerpt = createElement('p', { className: 'excerpt' });
  const item = createElement('li', {}, link, createAbout(page, day, words), excerpt);
  whenSeen(item, () => {
    engine
      .readText(page)
      .then((text) => excerpt.replaceChildren(...getExcerpt(text, places).map(createPiece)))
      // The title leads on without it.
      .catch(() => excerpt.remove());
  });
  return item;
}

/** What kind of page it is, how old its facts are, and whether it tells of the past. */
function createAbout(page: ListedPage, day: string, words: SearchWords): HTMLElement {
  const kind = findPageKind(page.path) ?? 'guide';
  const about = createElement('p', { className: 'kind' }, words[kind]);
  if (page.when !== undefined) {
    const { when } = page;
    const sentence = kind === 'guide' || kind === 'about' ? words.textDate : words.sourceDate;
    about.append(
      ' · ',
      sentence.replace('{{date}}', () => when),
    );
  }
  about.append(...createPastSign(page, day, words));
  return about;
}

/** Returns a sign that a page tells of the past; nothing where it does not. */
export function createPastSign(
  page: ListedPage,
  day: string,
  words: SearchWords,
): readonly (string | HTMLElement)[] {
  if (!isPast(page, day)) return [];
  const sign = { className: 'status status-ended' };
  return [' ', createElement('span', sign, page.past ? words.past : words.ended)];
}

function createPiece({ text, isMarked }: ExcerptPiece): Node {
  if (!isMarked) return new Text(text);
  return createElement('mark', { dir: 'auto' }, text);
}
