/** The words that reading aloud shows or says; their keys in the interface begin with `listen.`. */
export const LISTEN_WORDS = [
  'player',
  'pause',
  'resume',
  'again',
  'stop',
  'previous',
  'next',
  'speed',
  'slow',
  'normal',
  'quick',
  'paused',
  'ended',
  'failed',
  'other',
  'no-speech',
  'no-voice',
  'online',
  'online-start',
] as const;

/** The words in the language of the page. `{{voice}}` in `online` is filled in the browser. */
export type ListenWords = Readonly<Record<(typeof LISTEN_WORDS)[number], string>>;

/** What `listen.json` of a language holds. */
export interface ListenFile {
  /** BCP 47 tag for `Intl`. */
  intl: string;
  words: ListenWords;
  /** Abbreviations and names as written, each with how it is said. */
  spoken: Readonly<Record<string, string>>;
  signs: Readonly<Record<string, string | undefined>>;
}
