import type { Fact } from '../model/fact.ts';
import type { Reader } from './reader.ts';

/** Returns the ids of the sources of a fact, with spaces between; nothing where numbered notes beside it lead to them. */
export function nameSources({ source }: Fact, { note }: Reader): string | undefined {
  return note ? undefined : source.join(' ');
}
