import { countEdits, getAllowedEdits } from './edit-distance.ts';
import { countOtherBits, type Form } from './form.ts';
import { getSoundDistance, isKin } from './sound-distance.ts';

/** In which way a name answers a query, the best first. */
export const MATCHES = [
  'exact',
  'prefix',
  'alias',
  'alias-prefix',
  'word',
  'sound',
  'fuzzy',
] as const;
export type Match = (typeof MATCHES)[number];

/** How well a name answers; of two with the same match, the one of less `cost`. */
export interface Score {
  match: Match;
  cost: number;
}

/** Says how a query stands in a name; `own` is true for a name in the language of the page. */
export function compareExactly(query: Form, name: Form, own: boolean): Score | undefined {
  if (name.compact.startsWith(query.compact)) {
    const isWhole = name.compact.length === query.compact.length;
    if (own) return { match: isWhole ? 'exact' : 'prefix', cost: 0 };
    return { match: isWhole ? 'alias' : 'alias-prefix', cost: 0 };
  }
  return hasWords(name, query.words) ? { match: 'word', cost: 0 } : undefined;
}

/** True when each word begins another word of the name. A single letter says too little. */
function hasWords(name: Form, words: readonly string[]): boolean {
  if (name.words.length < 2 || words.length > name.words.length) return false;
  const left = [...name.words];
  return words.every((word) => {
    const at = word.length < 2 ? -1 : left.findIndex((other) => other.startsWith(word));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** Says whether a query sounds like a name, or is the name with typing errors. */
export function compareRoughly(query: Form, name: Form): Score | undefined {
  const sound = findSoundCost(query, name);
  if (sound !== undefined) return { match: 'sound', cost: sound };
  const edits = findEdits(query, name);
  return edits === undefined ? undefined : { match: 'fuzzy', cost: edits };
}

function findSoundCost(query: Form, name: Form): number | undefined {
  if (query.sound.length < 4 || name.sound.length < 3) return undefined;
  if (Math.abs(query.consonants - name.consonants) > 1) return undefined;
  if (!isKin(query.sound, name.sound)) return undefined;
  if (countOtherBits(query.soundBits, name.soundBits) > 4) return undefined;
  const limit = getSoundLimit(query);
  const cost = getSoundDistance(query, name, limit);
  return cost <= limit ? cost : undefined;
}

/** The fewer consonants a word has, the more other words sound like it. */
function getSoundLimit({ consonants, sound }: Form): number {
  if (consonants < 3) return 10;
  return 10 * (consonants < 5 ? consonants : sound.length);
}

function findEdits(query: Form, name: Form): number | undefined {
  const length = query.compact.length;
  const limit = getAllowedEdits(length);
  if (limit === 0 || name.compact.length < 4) return undefined;
  if (countOtherBits(query.letterBits, name.letterBits) > 2 * limit) return undefined;
  const edits = countEdits(query.compact, name.compact, limit);
  if (edits > limit || !isLikely(query, name, edits)) return undefined;
  return edits;
}

/** Short words, and words with two errors, must have more in common than the count of their errors says. */
function isLikely(query: Form, name: Form, edits: number): boolean {
  const length = query.compact.length;
  if (edits === 1 && Math.max(length, name.compact.length) > 5) return true;
  const sameStart =
    query.compact[0] === name.compact[0] || (name.sound !== '' && isKin(query.sound, name.sound));
  if (length === 4) return sameStart && countOtherBits(query.letterBits, name.letterBits) < 2;
  return sameStart && (edits === 1 || getSoundDistance(query, name, 120) <= 120);
}
