import type { SearchWords } from '../../i18n/search-words.ts';
import { createNear, createWays, type Finder } from '../finder/answer.ts';
import { createElement } from '../finder/element.ts';
import { createList } from '../finder/links.ts';
import type { Found } from './ask.ts';

/** Returns what to do when a query finds nothing: where was looked, the nearest names, and whom to ask. */
export function createNothing(
  { near }: Found,
  words: SearchWords,
  finder: Finder,
): readonly HTMLElement[] {
  return [
    createElement('p', {}, words.tried),
    ...createNear(near, finder.words),
    createList(createWays(finder.words)),
  ];
}
