/** The words that the lookup shows; their keys in the interface begin with `finder.`. */
export const FINDER_WORDS = [
  'label',
  'found',
  'none',
  'tried',
  'near',
  'all',
  'call',
  'search',
  'close',
  'organisation',
  'programme',
] as const;

/** The words in the language of the page. `{{query}}` and `{{count}}` in them are filled in the browser. */
export type FinderWords = Readonly<Record<(typeof FINDER_WORDS)[number], string>>;
