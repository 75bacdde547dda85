import type { Day } from '../day.ts';
import { splitAddress } from './addresses.ts';

/** One stored page: its heading, its length in bytes, and the day it came from the server. */
export interface Copy {
  address: string;
  title: string;
  size: number;
  day: Day;
}

/** A page in the languages in which it is kept. */
export interface Entry {
  path: string;
  title: string;
  tags: readonly string[];
  /** Of the oldest copy. */
  day: Day;
  size: number;
}

/** Puts copies of the same page together, titled in the reader's language where that is kept. */
export function groupCopies(copies: readonly Copy[], tag: string): readonly Entry[] {
  const paths = [...new Set(copies.map(({ address }) => splitAddress(address).path))];
  return paths.map((path) => {
    const same = copies.filter(({ address }) => splitAddress(address).path === path);
    const own = same.find(({ address }) => splitAddress(address).tag === tag);
    return {
      path,
      title: (own ?? same[0])?.title ?? path,
      tags: same.map(({ address }) => splitAddress(address).tag),
      day: same.map(({ day }) => day).toSorted()[0] ?? '',
      size: same.reduce((sum, { size }) => sum + size, 0),
    };
  });
}
