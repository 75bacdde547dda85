import { countEdits } from './edit-distance.ts';
import type { Entry, FindIndex } from './find-index.ts';
import { countOtherBits, createForms } from './form.ts';

/** Of a name that is further away than this share of its letters, nobody would see why it is offered. */
const FURTHEST = 0.6;

/** No name is longer, and a pasted page must not stop a phone. */
const LONGEST = 40;

/** Returns the entries whose names are written most like a text that answers nothing; the nearest first. */
export function findNearest(index: FindIndex, query: string, limit: number): Entry[] {
  const [form] = createForms(query.slice(0, LONGEST));
  if (!form) return [];
  const nearest = new Map<number, number>();
  for (const { entry, form: name } of index.names) {
    const letters = Math.max(form.compact.length, name.compact.length);
    const most = Math.floor(letters * FURTHEST);
    // One changed letter makes two kinds differ.
    if (countOtherBits(form.letterBits, name.letterBits) > 2 * most) continue;
    const edits = countEdits(form.compact, name.compact, most);
    if (edits > most) continue;
    const share = edits / letters;
    if (share < (nearest.get(entry) ?? 1)) nearest.set(entry, share);
  }
  return [...nearest]
    .toSorted(([a, one], [b, other]) => one - other || a - b)
    .slice(0, limit)
    .flatMap(([entry]) => index.entries[entry] ?? []);
}
