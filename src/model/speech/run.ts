/** A piece of written text inside a block of a page, with what it is. */
export interface Run {
  /** As it stands in the page, spaces included. */
  text: string;
  kind: 'text' | 'phone' | 'amount' | 'date' | 'address' | 'pause';
  /** The sum of an amount, or the ISO 8601 date of a date. */
  value?: string | undefined;
  /** The BCP 47 tag of the text, when it is not that of the page. */
  lang?: string | undefined;
}

/** A paragraph, heading, cell or item of a list. */
export interface Block {
  /** What is said first: the header of a cell's column. */
  label?: string | undefined;
  runs: readonly Run[];
}

/** How a language is spoken. */
export interface SpeechRules {
  /** Abbreviations and names as they are said. */
  words: Readonly<Record<string, string>>;
  /** Signs as they are said, in telephone numbers, addresses and between two numbers. */
  signs: Readonly<Record<string, string | undefined>>;
  /** Euro in words, or nothing when the platform lacks the language. */
  sayAmount: (value: number) => string | undefined;
  sayDate: (date: string) => string | undefined;
  /** Returns where each sentence of a text begins. */
  segment: (text: string) => readonly number[];
}
