import { type Finder, loadFinder } from '../finder/load-index.ts';
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
