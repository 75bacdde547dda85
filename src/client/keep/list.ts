import type { Entry } from '../../model/keep/entries.ts';
import { createAction, createStatus } from './actions.ts';
import { createElement } from './element.ts';
import { erase } from './erase.ts';
import { getDay } from './get-day.ts';
import { createAutonym, listLanguages } from './languages.ts';
import { listEntries, measureStore, refresh, remove } from './shelf.ts';
import type { Words } from './words.ts';

/** Shows what is kept, and lets a reader renew, remove and erase it. */
export async function startList(place: HTMLElement, words: Words): Promise<void> {
  const content = createElement('div');
  const status = createStatus();
  const said = { status, failed: words('failed') };
  const show = async () => {
    const entries = await listEntries(document.documentElement.lang);
    if (entries.length === 0) {
      content.replaceChildren(createElement('p', {}, words('none')));
      return;
    }
    const eraser = createAction(
      { label: words('erase'), done: words('erased'), act: erase },
      said,
      show,
    );
    content.replaceChildren(
      ...entries.map((entry) => {
        const row = createRow(entry, words);
        row.append(createActions(entry, words, said, show));
        return row;
      }),
      createElement('p', {}, words('total', { bytes: await measureStore() })),
      createElement('p', { className: 'keep-actions' }, eraser),
    );
  };
  place.append(content, status);
  await show().catch(() => {
    status.textContent = words('unable');
  });
}

/** Shows the way to what is kept, without anything to change. */
export async function showLinks(place: HTMLElement, words: Words): Promise<void> {
  const entries = await listEntries(document.documentElement.lang);
  place.append(...entries.map((entry) => createRow(entry, words)));
}

function createRow({ path, title, tags, day, size }: Entry, words: Words): HTMLElement {
  const own = document.documentElement.lang;
  const [first = own] = tags.toSorted((a, b) => Number(b === own) - Number(a === own));
  const name = createElement('h3', { id: `keep-${path}` }, createPageLink(first, path, title));
  const others = listLanguages().filter(({ tag }) => tag !== first && tags.includes(tag));
  const links = others.map((other) => createPageLink(other.tag, path, createAutonym(other)));
  const about = [words('row', { day }), words.age(day, getDay(new Date()))];
  return createElement(
    'section',
    { className: 'keep' },
    name,
    createElement('p', {}, [...about, words('weight', { bytes: size })].join(' ')),
    createElement('p', { className: 'keep-actions' }, ...links),
  );
}

function createPageLink(tag: string, path: string, name: Node | string): HTMLAnchorElement {
  const dir = listLanguages().find((language) => language.tag === tag)?.dir ?? '';
  const isForeign = tag !== document.documentElement.lang;
  const properties = isForeign ? { hreflang: tag, lang: tag, dir } : {};
  return createElement('a', { href: `/${tag}${path}`, ...properties }, name);
}

function createActions(
  entry: Entry,
  words: Words,
  said: Parameters<typeof createAction>[1],
  after: () => Promise<void>,
): HTMLElement {
  const actions = [
    ...(navigator.onLine
      ? [{ label: words('refresh'), done: words('refreshed'), act: () => refresh(entry) }]
      : []),
    { label: words('remove'), done: words('removed'), act: () => remove(entry) },
  ].map((action) => createAction(action, said, after));
  for (const button of actions) button.setAttribute('aria-describedby', `keep-${entry.path}`);
  return createElement('p', { className: 'keep-actions' }, ...actions);
}
