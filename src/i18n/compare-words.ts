/** The words of the tools beside a comparison; their keys in the interface begin with `compare.`. */
export const COMPARE_WORDS = [
  'copy',
  'download',
  'copied',
  'not-copied',
  'sorted',
  'file-option',
  'file-outcome',
  'file-short',
  'file-sources',
] as const;

/** The words in the language of the page. `{{column}}` in them is filled in the browser. */
export type CompareWords = Readonly<Record<(typeof COMPARE_WORDS)[number], string>>;
