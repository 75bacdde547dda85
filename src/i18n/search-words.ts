/** The words that the search shows, with their keys in the interface. */
export const SEARCH_WORDS = {
  loading: 'search.loading',
  failed: 'search.failed',
  found: 'search.found',
  some: 'search.some',
  none: 'search.none',
  noTexts: 'search.no-texts',
  tried: 'search.tried',
  names: 'search.names',
  texts: 'search.texts',
  more: 'search.more',
  sourceDate: 'search.source-date',
  textDate: 'search.text-date',
  ended: 'status.ended',
  past: 'organisation.role.historical',
  country: 'search.kind.country',
  level: 'search.kind.level',
  programme: 'search.kind.programme',
  organisation: 'search.kind.organisation',
  guide: 'search.kind.guide',
  about: 'search.kind.about',
} as const;

/** The words in the language of the page. `{{query}}`, `{{count}}` and `{{date}}` in them are filled in the browser. */
export type SearchWords = Readonly<Record<keyof typeof SEARCH_WORDS, string>>;
