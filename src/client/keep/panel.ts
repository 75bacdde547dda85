import { splitAddress } from '../../model/keep/addresses.ts';
import type { Entry } from '../../model/keep/entries.ts';
import styles from '../../styles/keep.css?inline';
import { adoptStyles } from '../adopt-styles.ts';
import { createElement } from '../element.ts';
import { getDay } from '../get-day.ts';
import { createAction, createStatus } from './actions.ts';
import { createOffer } from './offer.ts';
import { listEntries, refresh, remove } from './shelf.ts';
import { fetchWords, type Words } from './words.ts';

/** Opens, in the place of the link, what keeping this page asks and tells. Throws when it has no words. */
export async function openPanel(way: HTMLAnchorElement): Promise<void> {
  const { tag, path } = splitAddress(location.pathname);
  const words = await fetchWords(tag);
  const content = createElement('div');
  const status = createStatus();
  const panel = createElement('div', { className: 'keep', tabIndex: -1 }, content, status);
  panel.setAttribute('role', 'group');
  panel.setAttribute('aria-label', way.textContent ?? '');

  const show = async () => {
    const entry = (await listEntries(tag)).find((kept) => kept.path === path);
    content.replaceChildren(
      ...(entry
        ? createKept(entry, words, { status, all: way.href, after: show })
        : createOffer(words, status, showAndFocus)),
    );
  };
  const showAndFocus = async () => {
    await show();
    panel.focus();
  };
  adoptStyles(styles);
  way.replaceWith(panel);
  // No store in this browser, or none in a private window.
  await show().catch(() => {
    status.textContent = words('unable');
  });
  panel.focus();
}

interface Frame {
  status: HTMLElement;
  /** The address of the list of all kept pages. */
  all: string;
  after: () => Promise<void>;
}

function createKept(entry: Entry, words: Words, { status, all, after }: Frame): Node[] {
  const said = { status, failed: words('failed') };
  const today = getDay(new Date());
  const actions = [
    { label: words('refresh'), done: words('refreshed'), act: () => refresh(entry) },
    { label: words('remove'), done: words('removed'), act: () => remove(entry) },
  ].map((action) => createAction(action, said, after));
  const link = createElement('a', { href: all }, words('all'));
  return [
    createElement(
      'p',
      {},
      `${words('is-kept', { day: entry.day })} ${words.age(entry.day, today)}`,
    ),
    createElement('p', { className: 'keep-actions' }, ...actions, link),
  ];
}
