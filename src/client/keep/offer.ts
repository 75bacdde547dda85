import { splitAddress } from '../../model/keep/addresses.ts';
import { createElement } from '../element.ts';
import { getDay } from '../get-day.ts';
import { createAction } from './actions.ts';
import { createChoice } from './choice.ts';
import { addHelpers, gather, measure, type Part } from './gather.ts';
import { keep } from './shelf.ts';
import type { Words } from './words.ts';

/** Returns what is asked and told before a page is kept: which languages, how large, of which day, who can see it. */
export function createOffer(words: Words, status: HTMLElement, after: () => unknown): Node[] {
  const { tag, path } = splitAddress(location.pathname);
  let gathered: Promise<Part[]> | undefined;
  const size = createElement('p');
  const save = createAction(
    { label: words('save'), done: words('saved'), act: async () => keep((await gathered) ?? []) },
    { status, failed: words('failed') },
    after,
  );
  save.className = 'keep-main';

  /** Fetches it all, so that what is told is what is stored. */
  const prepare = async (tags: readonly string[]) => {
    save.disabled = true;
    size.textContent = words('busy');
    const asked = addHelpers(tags.map((other) => `/${other}${path}`)).then((all) => gather(all));
    gathered = asked;
    try {
      const bytes = measure(await asked);
      if (asked !== gathered) return;
      size.textContent = words('size', { day: getDay(new Date()), bytes });
      save.disabled = false;
    } catch {
      if (asked === gathered) size.textContent = words('failed');
    }
  };
  const choice = createChoice(tag, words, prepare);
  const actions = createElement('p', { className: 'keep-actions' }, save);
  return [
    createElement('p', {}, words('intro')),
    choice,
    size,
    createElement('p', {}, words('seen')),
    actions,
  ];
}
