import type { Entry } from '../../model/keep/entries.ts';
import { createElement } from '../element.ts';
import { createAction, createStatus, type Said } from './actions.ts';
import { erase } from './erase.ts';
import { createRow, getNameId } from './row.ts';
import { listEntries, measureStore, refresh, remove } from './shelf.ts';
import type { Words } from './words.ts';

/** Shows what is kept, and lets a reader renew, remove and erase it. */
export async function startList(place: HTMLElement, words: Words): Promise<void> {
  const content = createElement('div');
  const status = createStatus();
  const said = { status, failed: words('failed') };
  const show = async () => {
    const entries = await listEntries(document.documentElement.lang);
    const rows = entries.map((entry) => {
      const row = createRow(entry, words);
      row.append(createActions(entry, words, said, show));
      return row;
    });
    const rest = rows.length > 0 ? await createRest(words, said, show) : [words('none')];
    content.replaceChildren(...rows, ...rest);
  };
  place.append(content, status);
  await show().catch(() => {
    status.textContent = words('unable');
  });
}

/** What is said and offered under the list. */
async function createRest(words: Words, said: Said, after: () => Promise<void>): Promise<Node[]> {
  const action = { label: words('erase'), done: words('erased'), act: erase };
  return [
    createElement('p', {}, words('total', { bytes: await measureStore() })),
    createElement('p', { className: 'keep-actions' }, createAction(action, said, after)),
  ];
}

function createActions(
  entry: Entry,
  words: Words,
  said: Said,
  after: () => Promise<void>,
): HTMLElement {
  const renewing = { label: words('refresh'), done: words('refreshed'), act: () => refresh(entry) };
  const removing = { label: words('remove'), done: words('removed'), act: () => remove(entry) };
  const actions = navigator.onLine ? [renewing, removing] : [removing];
  const buttons = actions.map((action) => createAction(action, said, after));
  for (const button of buttons) button.setAttribute('aria-describedby', getNameId(entry.path));
  return createElement('p', { className: 'keep-actions' }, ...buttons);
}
