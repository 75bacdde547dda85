import { showDay } from '../clock/show-day.ts';

/** The page in another language. */
export interface OtherPage {
  href: string;
  language: string;
  direction: string;
  main: Element;
  /** What it says about its translation; the language in which it was written says nothing. */
  notice: HTMLElement | null;
}

const PATIENCE_MS = 10_000;

/** Asks for the page in another language. Throws when it cannot be had, or is not that page. */
export async function fetchPage(href: string, language: string): Promise<OtherPage> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE_MS);
  try {
    const answer = await fetch(href, { signal: stop.signal });
    if (!answer.ok) throw new Error(`${href}: ${answer.status}`);
    return readPage(await answer.text(), href, language);
  } finally {
    clearTimeout(timer);
  }
}

function readPage(html: string, href: string, language: string): OtherPage {
  const { documentElement } = new DOMParser().parseFromString(html, 'text/html');
  const main = documentElement.querySelector('main');
  if (!main || documentElement.lang !== language) throw new Error(`${href} is not in ${language}.`);
  showDay(main, new Date());
  const notice = main.querySelector<HTMLElement>('.translation');
  return { href, language, direction: documentElement.dir, main, notice };
}
