import { getPath } from '../finder/address.ts';
import { createOption } from '../finder/answer.ts';
import { createElement } from '../finder/element.ts';
import { createList } from '../finder/links.ts';
import { createAnswers, createPastSign } from './answers.ts';
import type { Found } from './ask.ts';
import type { Loaded } from './load.ts';
import { createNothing } from './nothing.ts';
import type { Place } from './place.ts';

/** Shows the names and the texts that were found, or what to do when there are none. */
export function show(place: Place, found: Found, { finder, engine }: Loaded): void {
  const { words, status, results } = place;
  const { query, names, answers, day } = found;
  if (names.length === 0 && answers.length === 0) {
    status.textContent = words.none.replace('{{query}}', () => query);
    results.replaceChildren(...createNothing(found, words, finder));
    return;
  }
  const texts = answers.length === 0 ? words.noTexts : found.isPart ? words.some : words.found;
  status.textContent = texts
    .replace('{{query}}', () => query)
    .replace('{{count}}', String(answers.length));
  const options = names.map((hit) => {
    const option = createOption(hit, finder.words);
    const page = engine.getPage(getPath(hit.entry));
    if (page) option.append(...createPastSign(page, day, words));
    return option;
  });
  results.replaceChildren(
    ...(names.length > 0
      ? [
          createElement('h2', {}, words.names),
          createElement('div', { className: 'finder-rest' }, createList(options)),
        ]
      : []),
    ...(answers.length > 0
      ? [createElement('h2', {}, words.texts), ...createAnswers(found, words, engine)]
      : []),
  );
}
