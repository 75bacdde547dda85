import type { SearchWords } from '../../i18n/search-words.ts';
import { adoptStyles } from '../adopt-styles.ts';
// From the file that holds the whole lookup: a part shared with it would become one more request.
import { styles } from '../finder/start.ts';
import { getDay } from '../get-day.ts';
import { readQuery, writeQuery } from './address.ts';
import { ask } from './ask.ts';
import { loadSearch } from './load.ts';
import { type Place, tell } from './place.ts';
import { show } from './show.ts';

const PAUSE_MS = 80;

/**
 * Shows the field. The index is loaded on first focus, or when the address says what to look for;
 * where that fails, the lists of the page remain.
 */
function startSearch(place: Place): void {
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
      const isWanted = () => query === asked;
      const found = await ask(query, getDay(new Date()), loaded, isWanted);
      if (isWanted()) show(place, found, loaded);
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
  adoptStyles(styles);
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

const field = document.querySelector<HTMLElement>('.search');
const input = field?.querySelector('input');
const status = field?.querySelector<HTMLElement>('[role=status]');
const results = field?.querySelector<HTMLElement>('.results');
if (field && input && status && results) {
  const words: SearchWords = JSON.parse(field.dataset.words ?? '{}');
  startSearch({ field, input, status, results, words });
}
