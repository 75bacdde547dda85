import type { Entry } from '../../model/keep/entries.ts';
import { createElement } from '../element.ts';
import { getDay } from '../get-day.ts';
import { createAutonym, listLanguages } from './languages.ts';
import type { Words } from './words.ts';

/** Returns a kept page as the list shows it: its name, each language, its day, age and size. */
export function createRow({ path, title, tags, day, size }: Entry, words: Words): HTMLElement {
  const own = document.documentElement.lang;
  const [first = own] = tags.toSorted((a, b) => Number(b === own) - Number(a === own));
  const name = createElement('h3', { id: getNameId(path) }, createPageLink(first, path, title));
  const others = listLanguages().filter(({ tag }) => tag !== first && tags.includes(tag));
  const links = others.map((other) => createPageLink(other.tag, path, createAutonym(other)));
  const about = [
    words('row', { day }),
    words.age(day, getDay(new Date())),
    words('weight', { bytes: size }),
  ];
  return createElement(
    'section',
    { className: 'keep' },
    name,
    createElement('p', {}, about.join(' ')),
    createElement('p', { className: 'keep-actions' }, ...links),
  );
}

/** The id of the name of a page in the list, for what describes a button. */
export function getNameId(path: string): string {
  return `keep-${path}`;
}

function createPageLink(tag: string, path: string, name: Node | string): HTMLAnchorElement {
  const dir = listLanguages().find((language) => language.tag === tag)?.dir ?? '';
  const isForeign = tag !== document.documentElement.lang;
  const properties = isForeign ? { hreflang: tag, lang: tag, dir } : {};
  return createElement('a', { href: `/${tag}${path}`, ...properties }, name);
}
