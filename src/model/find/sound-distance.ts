/** Sounds that one language or alphabet writes for the other, in pairs. */
const KIN = 'bp bv fv fp uv td sz sS sC SC CJ zJ SJ Jg Ji kg kX kh kC gX gh Xh dz ts tC';
const KIN_COST = 40;
/** The Latin spellings j, ch and c, with each sound that a language gives them. */
const SPELLINGS = 'YJ Yi YX Yz YS YC HS HC HX Hk Hh Hg Qs QS QC QJ Qz Qk';
const SPELLING_COST = 20;
const VOWEL_COST = 25;
/** A short vowel more or less; less still where the alphabet leaves short vowels out. */
const EXTRA_VOWEL = 30;
const ABJAD_VOWEL = 10;
const EXTRA_H = 40;
/** Costs are in hundredths of this, an unlike sound. */
const OTHER = 100;

const SIZE = 128;
const CHANGE = createChanges();

function createChanges(): Int16Array {
  const costs = new Int16Array(SIZE * SIZE).fill(OTHER);
  const set = (a: string, b: string, cost: number) => {
    costs[a.charCodeAt(0) * SIZE + b.charCodeAt(0)] = cost;
    costs[b.charCodeAt(0) * SIZE + a.charCodeAt(0)] = cost;
  };
  for (const [a = '', b = ''] of KIN.split(' ')) set(a, b, KIN_COST);
  for (const [a = '', b = ''] of SPELLINGS.split(' ')) set(a, b, SPELLING_COST);
  for (const [a = '', b = ''] of ['ai', 'au', 'iu']) set(a, b, VOWEL_COST);
  for (let code = 0; code < SIZE; code++) costs[code * SIZE + code] = 0;
  return costs;
}

function getExtraCost(code: number, vowel: number): number {
  if (code === 97 || code === 105 || code === 117) return vowel;
  return code === 104 ? EXTRA_H : OTHER;
}

/** A text of `getSound`, and whether its alphabet leaves short vowels out. */
export interface Sounded {
  sound: string;
  abjad: boolean;
}

/** Used again by every call: thousands follow each key, and new rows would be most of their cost. */
const ROWS: [number[], number[]] = [[], []];

/** True when one sound can be heard as the other: both vowels, or kin. */
export function isKin(a: string, b: string): boolean {
  return at(CHANGE, a.charCodeAt(0) * SIZE + b.charCodeAt(0)) < OTHER;
}

/** Returns how far two sounds are apart, in hundredths of an unlike sound, or `Infinity` when farther than `limit`. */
export function getSoundDistance(first: Sounded, second: Sounded, limit: number): number {
  const a = first.sound;
  const b = second.sound;
  // What only the first one has was left out by the second, and the other way round.
  const vowelOfA = second.abjad && !first.abjad ? ABJAD_VOWEL : EXTRA_VOWEL;
  const vowelOfB = first.abjad && !second.abjad ? ABJAD_VOWEL : EXTRA_VOWEL;
  const width = b.length + 1;
  let [row, next] = ROWS;
  row[0] = 0;
  for (let j = 1; j < width; j++)
    row[j] = at(row, j - 1) + getExtraCost(b.charCodeAt(j - 1), vowelOfB);
  for (let i = 1; i <= a.length; i++) {
    const code = a.charCodeAt(i - 1);
    const extra = getExtraCost(code, vowelOfA);
    next[0] = at(row, 0) + extra;
    let least = at(next, 0);
    for (let j = 1; j < width; j++) {
      const other = b.charCodeAt(j - 1);
      const cost = Math.min(
        at(row, j - 1) + at(CHANGE, code * SIZE + other),
        at(row, j) + extra,
        at(next, j - 1) + getExtraCost(other, vowelOfB),
      );
      next[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return Number.POSITIVE_INFINITY;
    [row, next] = [next, row];
  }
  const distance = at(row, b.length);
  return distance > limit ? Number.POSITIVE_INFINITY : distance;
}

function at(numbers: Int16Array | number[], index: number): number {
  return numbers[index] ?? 0;
}
