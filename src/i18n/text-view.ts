import type { Day } from '../model/day.ts';
import type { Part } from './part.ts';
import type { ProseNode } from './prose.ts';

/** A text of an editor, in one language. */
export interface TextView {
  /** Its title and summary. */
  parts: Readonly<Record<string, Part>>;
  /** As written. */
  body: string;
  nodes: readonly ProseNode[];
  /** Ids of the sources it rests on. */
  sources: readonly string[];
  changed?: Day | undefined;
}
