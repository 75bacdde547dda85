import { openIndex } from '../../model/find/find-index.ts';
import { fetchJson } from '../fetch-json.ts';
import type { Finder } from '../finder/answer.ts';
import type { FinderFile } from '../finder/start.ts';
import { type Engine, loadEngine } from './engine.ts';

/** Everything that answers a query: the names, and the index of the texts. */
export interface Loaded {
  finder: Finder;
  engine: Engine;
}

let loading: Promise<Loaded> | undefined;

/** Returns the names and the index of the page's language, loaded once; a failure is tried again the next time. */
export function loadSearch(): Promise<Loaded> {
  loading ??= Promise.all([loadFinder(), loadEngine()]).then(
    ([finder, engine]) => ({ finder, engine }),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

async function loadFinder(): Promise<Finder> {
  const address = `/${document.documentElement.lang}/find.json`;
  const { words, ...file } = await fetchJson<FinderFile>(address);
  return { index: openIndex(file), words };
}
