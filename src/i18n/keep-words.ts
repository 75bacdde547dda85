/** The words that keeping shows; their keys in the interface begin with `keep.`. */
export const KEEP_WORDS = [
  'intro',
  'both',
  'other',
  'only',
  'size',
  'seen',
  'save',
  'busy',
  'saved',
  'is-kept',
  'notice',
  'today',
  'row',
  'weight',
  'refresh',
  'remove',
  'removed',
  'refreshed',
  'all',
  'total',
  'none',
  'erase',
  'erased',
  'unable',
  'failed',
] as const;

/** What `keep.json` of a language holds; `{{…}}` in it is filled in the browser. */
export interface KeepFile {
  /** BCP 47 tag for `Intl`. */
  intl: string;
  /** How a size is written: `{{number}} kB`. */
  size: string;
  /** How a day is written in each month. */
  days: readonly string[];
  words: Readonly<Record<(typeof KEEP_WORDS)[number], string>>;
  /** "Days ago" by plural category. */
  ages: Readonly<Record<string, string>>;
}
