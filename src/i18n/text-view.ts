import type { Day } from '../model/day.ts';
import type { ProseNode } from './prose.ts';

/** A text of an editor, in one language. */
export interface TextView {
  title: string;
  summary: string;
  /** As written. */
  body: string;
  nodes: readonly ProseNode[];
  /** Ids of the sources it rests on. */
  sources: readonly string[];
  changed?: Day | undefined;
  /** BCP 47 tag of the text; not always the reader's language. */
  lang: string;
}
