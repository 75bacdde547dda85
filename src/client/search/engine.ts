import type { PageText } from '../../model/search/excerpt.ts';
import type { ListedPage } from '../../model/search/page-list.ts';
import type { Answer } from '../../model/search/rank.ts';
import { fetchJson } from '../fetch-json.ts';

/** What is used of Pagefind. */
interface Pagefind {
  createInstance(options: { basePath: string; noWorker: boolean; metaCacheTag: string }): {
    search(query: string): Promise<{
      results: readonly { id: string; score: number; words: readonly number[] }[];
    }>;
  };
}

export interface Engine {
  /** Returns the pages that answer a folded query, in no order. */
  find(query: string): Promise<readonly Answer[]>;
  /** The page at an address without its language. */
  getPage(path: string): ListedPage | undefined;
  readText(page: ListedPage): Promise<PageText>;
}

const FOLDER = '/pagefind/';
/** The build makes it: no module of this project. */
const SCRIPT: string = `${FOLDER}pagefind.js`;

/** Loads the index of the page's language. Rejects when a part of it cannot be loaded. */
export async function loadEngine(): Promise<Engine> {
  const tag = document.documentElement.lang;
  const [pagefind, pages]: [Pagefind, readonly ListedPage[]] = await Promise.all([
    import(/* @vite-ignore */ SCRIPT),
    fetchJson<readonly ListedPage[]>(`${FOLDER}pages.${tag}.json`),
  ]);
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const byId = new Map(pages.map((page) => [page.id, page]));
  const texts = new Map<string, Promise<PageText>>();
  // A worker would cost 11 kB more; it searches two hundred pages in a few milliseconds without.
  const index = pagefind.createInstance({ basePath: FOLDER, noWorker: true, metaCacheTag: '' });
  return {
    find: async (query) => {
      const { results } = await index.search(query);
      return results.flatMap(({ id, score, words }) => {
        const page = byId.get(id);
        return page ? [{ page, score, places: words }] : [];
      });
    },
    getPage: (path) => byPath.get(path),
    readText: ({ id }) => {
      const text = texts.get(id) ?? fetchJson<PageText>(`${FOLDER}text/${id}.json`);
      texts.set(id, text);
      text.catch(() => texts.delete(id));
      return text;
    },
  };
}
