import { createElement } from '../element.ts';

/** One language of the site, as the switch of the page names it. */
export interface PageLanguage {
  tag: string;
  autonym: string;
  dir: string;
}

/** Returns the languages of the site. */
export function listLanguages(): readonly PageLanguage[] {
  const links = document.querySelectorAll<HTMLAnchorElement>('.languages a[hreflang]');
  return [...links].map(({ hreflang, textContent, dir }) => ({
    tag: hreflang,
    autonym: textContent ?? hreflang,
    dir,
  }));
}

/** Returns the name of a language, in its own words. */
export function createAutonym({ tag, autonym, dir }: PageLanguage): HTMLElement {
  return createElement('span', { lang: tag, dir }, autonym);
}
