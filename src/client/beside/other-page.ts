import { showDay } from '../clock/show-day.ts';
import { fetchSoon } from './fetch-soon.ts';

/** The page in another language. */
export interface OtherPage {
  href: string;
  language: string;
  direction: string;
  main: Element;
  /** What it says about its translation; the language in which it was written says nothing. */
  notice: HTMLElement | null;
}

/** Asks for the page in another language. Throws when it cannot be had, or is not that page. */
export async function fetchPage(href: string, language: string): Promise<OtherPage> {
  const html = await fetchSoon(href, (answer) => answer.text());
  return readPage(html, href, language);
}

function readPage(html: string, href: string, language: string): OtherPage {
  const { documentElement } = new DOMParser().parseFromString(html, 'text/html');
  const main = documentElement.querySelector('main');
  if (!main || documentElement.lang !== language) throw new Error(`${href} is not in ${language}.`);
  showDay(main, new Date());
  const notice = main.querySelector<HTMLElement>('.translation');
  return { href, language, direction: documentElement.dir, main, notice };
}
