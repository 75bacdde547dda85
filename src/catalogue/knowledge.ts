import type { Knowledge } from '../model/outcomes/knowledge.ts';
import type { Library } from './content.ts';

/** Returns what outcomes are worked out from. */
export function getKnowledge({ levels, programmes, lists }: Library): Knowledge {
  return { levels, programmes, lists };
}
