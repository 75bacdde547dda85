import type { FinderWords } from '../../i18n/finder-words.ts';
import { type FindFile, type FindIndex, openIndex } from '../../model/find/find-index.ts';

export interface Finder {
  index: FindIndex;
  words: FinderWords;
}

let loading: Promise<Finder> | undefined;

/** Returns the names and words of the page's language, loaded once; a failure is tried again the next time. */
export function loadFinder(): Promise<Finder> {
  loading ??= fetchFinder().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchFinder(): Promise<Finder> {
  const answer = await fetch(`/${document.documentElement.lang}/find.json`);
  if (!answer.ok) throw new Error(`find.json: ${answer.status}`);
  const { words, ...file }: FindFile & { words: FinderWords } = await answer.json();
  return { index: openIndex(file), words };
}
