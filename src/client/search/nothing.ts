import { localise } from '../../i18n/paths.ts';
import type { SearchWords } from '../../i18n/search-words.ts';
import { createLinkItem, createText, getAddress } from '../finder/elements.ts';
import type { Finder } from '../finder/load-index.ts';
import type { Found } from './ask.ts';

/** Returns what to do when a query finds nothing: where was looked, the nearest names, and whom to ask. */
export function createNothing(
  { near }: Found,
  words: SearchWords,
  finder: Finder,
): readonly HTMLElement[] {
  const list = (items: readonly HTMLElement[]) => {
    const element = document.createElement('ul');
    element.append(...items);
    return element;
  };
  const lang = document.documentElement.lang;
  const names = near.map((entry) => createLinkItem(getAddress(entry), entry.name));
  return [
    createText('p', words.tried),
    ...(names.length > 0 ? [createText('p', finder.words.near), list(names)] : []),
    list([
      createLinkItem(localise(lang, '/countries/'), finder.words.all),
      createLinkItem(localise(lang, '/#call'), finder.words.call),
    ]),
  ];
}
