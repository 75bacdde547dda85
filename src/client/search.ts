import { adoptStyles } from './finder/adopt-styles.ts';
import { readQuery, writeQuery } from './search/address.ts';
import { ask } from './search/ask.ts';
import { loadSearch } from './search/load.ts';
import { type Place, show, tell } from './search/show.ts';

/**
 * Brings the search to its page. The index is loaded on first focus, or when the address says what
 * to look for; where that fails, the lists of the page remain.
 */
const PAUSE_MS = 250;

function start(place: Place): void {
  const { field, input, words } = place;
  let asked = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const search = async () => {
    clearTimeout(timer);
    const query = input.value.trim();
    if (query === asked) return;
    asked = query;
    writeQuery(query);
    tell(place, query === '' ? '' : words.loading);
    if (query === '') return;
    try {
      const loaded = await loadSearch();
      const found = await ask(query, getDay(), loaded);
      if (query === asked) show(place, found, loaded);
    } catch {
      // Another try must not be taken for the same one.
      if (query === asked) tell(place, words.failed);
      asked = '';
    }
  };
  const searchAddress = () => {
    document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
    input.value = readQuery();
    search();
  };

  field.hidden = false;
  for (const plain of document.querySelectorAll<HTMLElement>('.search-plain')) plain.hidden = true;
  adoptStyles();
  input.addEventListener('focus', () => loadSearch().catch(() => tell(place, words.failed)), {
    once: true,
  });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, PAUSE_MS);
  });
  input.addEventListener('keydown', ({ key, isComposing }) => {
    if (key !== 'Enter' || isComposing) return;
    field.scrollIntoView({ block: 'start' });
    search();
  });
  addEventListener('hashchange', searchAddress);
  searchAddress();
}

/** The reader's own day, as `2026-11-25`. */
function getDay(): string {
  return new Date().toLocaleDateString('sv-SE');
}

const field = document.querySelector<HTMLElement>('.search');
const input = field?.querySelector('input');
const status = field?.querySelector<HTMLElement>('[role=status]');
const results = field?.querySelector<HTMLElement>('.results');
if (field && input && status && results)
  start({ field, input, status, results, words: JSON.parse(field.dataset.words ?? '{}') });
