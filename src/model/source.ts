import type { Day, PartialDate } from './day.ts';

export const SOURCE_KINDS = ['law', 'government', 'organisation', 'news', 'data'] as const;

/** How the text was read: the words a reader needs to judge it. */
export const READINGS = ['whole', 'part', 'archived', 'archived-part', 'copy', 'title'] as const;

/** A text that facts rest on. */
export interface Source {
  id: string;
  /** The title in the source's own language. */
  title: string;
  /** BCP 47 tag of the title. */
  language: string;
  publisher: string;
  url?: string | undefined;
  /** The date the publisher gives, as precise as given. */
  date: PartialDate | 'undated';
  /** For an undated text: between which dates it was very likely written, worked out from what it says. */
  estimate?: { from?: PartialDate | undefined; until?: PartialDate | undefined } | undefined;
  /** True when the date was inferred and not printed. */
  dateInferred: boolean;
  retrieved: Day;
  kind: (typeof SOURCE_KINDS)[number];
  reading: (typeof READINGS)[number];
  /** True for a text that only reports what others published. */
  secondary: boolean;
  /** An editors' note in English on how the text was found and read. */
  note?: string | undefined;
}
