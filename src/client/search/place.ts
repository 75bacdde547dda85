import type { SearchWords } from '../../i18n/search-words.ts';

/** Where the search stands on its page. */
export interface Place {
  field: HTMLElement;
  input: HTMLInputElement;
  /** Says shortly what was found, also to somebody who does not see it. */
  status: HTMLElement;
  results: HTMLElement;
  words: SearchWords;
}

/** Shows one sentence, and no results. */
export function tell({ status, results }: Place, sentence: string): void {
  status.textContent = sentence;
  results.replaceChildren();
}
