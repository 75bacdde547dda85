import type { KnowFirstGroup } from './know-first-group.ts';

/** Something that a reader fears first, with its answer: words of this site, or facts with their sources. */
export interface Fear {
  id: 'decide' | 'change' | 'asking' | 'shared' | 'forced' | 'no';
  /** Absent where facts answer it. */
  text?: string;
  groups: readonly KnowFirstGroup[];
  /** Where a reader finds more. */
  href?: string;
}
