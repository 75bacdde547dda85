import type { OtherWords } from '../../i18n/beside-words.ts';
import { createBar } from './bar.ts';
import { fetchPage } from './other-page.ts';
import { showBeside } from './show.ts';

/** The link to the page in another language, and what to say about it. */
interface Other {
  link: HTMLAnchorElement;
  words: OtherWords;
}

/** Puts the page behind a link beside this one. Returns what takes it away again. */
export async function openBeside(
  { link, words }: Other,
  off: string,
  turnOff: () => void,
): Promise<() => void> {
  const page = await fetchPage(link.pathname, link.hreflang);
  const { documentElement } = document;
  const main = document.querySelector('main');
  if (!main) throw new Error('The page has no text.');
  const takeAway = showBeside(main, page, words);
  const own = document.querySelector(`.languages a[lang="${documentElement.lang}"]`);
  const names = { own: own?.textContent ?? '', other: link.textContent ?? '' };
  const bar = createBar({ ...names, off, words }, page, turnOff);
  main.querySelector('h1')?.before(bar);
  documentElement.dataset.beside = page.language;
  return () => {
    bar.remove();
    takeAway();
    delete documentElement.dataset.beside;
  };
}
