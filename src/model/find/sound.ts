import { getLetterSound } from './sound-letters.ts';

/** Letters of an alphabet that leaves short vowels out: Hebrew and Arabic. */
const ABJAD = /[\u05d0-\u05ea\u0620-\u06ff]/;

/**
 * Returns how folded text sounds, in the letters of `sound-letters.ts`, so that the renderings of a
 * name in other scripts and languages come near each other: `soerie`, `souria`, `suriya` and سوريا
 * all give `suri`. Vowels that follow each other count as the first, double letters as one.
 */
export function getSound(folded: string): string {
  let sound = '';
  for (const word of folded.split(' ')) sound += getWordSound(word);
  return sound;
}

/** True when a text may lack the short vowels that others write. */
export function isAbjad(folded: string): boolean {
  return ABJAD.test(folded);
}

function getWordSound(word: string): string {
  const spelled = ABJAD.test(word) ? spellAbjad(word) : spellLatin(word);
  let sound = '';
  for (const letter of spelled)
    sound += letter >= 'A' && letter <= 'Z' ? letter : getLetterSound(letter);
  return sound.replace(/([aiu])[aiu]+/g, '$1').replace(/(.)\1+/g, '$1');
}

/** Alef at the beginning only carries the vowel that follows it, and he at the end is read as a. */
function spellAbjad(word: string): string {
  return word.replace(/^[اא](?=[ويוי])/, '').replace(/[הه]$/, 'ا');
}

/** Groups of Latin letters that are one sound. Capitals are sounds already; see `sound-letters.ts`. */
const GROUPS: Readonly<Record<string, string>> = {
  dsch: 'J',
  dzj: 'J',
  dzh: 'J',
  dj: 'J',
  zh: 'J',
  tsch: 'C',
  tch: 'C',
  tsj: 'C',
  tsh: 'C',
  cz: 'C',
  sch: 'S',
  sh: 'S',
  sj: 'S',
  sz: 'S',
  ck: 'k',
  qu: 'k',
  ph: 'f',
  gh: 'g',
  th: 't',
  dh: 'd',
  bh: 'b',
  rh: 'r',
  kh: 'X',
  ch: 'H',
  j: 'Y',
};
const GROUP = new RegExp(Object.keys(GROUPS).join('|'), 'g');

/** Where Arabic is typed in Latin letters, digits stand for letters that Latin lacks. */
const DIGITS: Readonly<Record<string, string>> = { 2: '', 3: '', 5: 'X', 7: 'h', 8: 'g', 9: 'k' };

/** A j that only glides between two sounds, as in Turkije and Bosnje. */
const GLIDE = /i(j)(?=[aeu])|([bfkmnprvz])j(?=[aeou])/g;

function spellLatin(word: string): string {
  if (!/[a-z]/.test(word)) return word;
  return word
    .replace(/\d/g, (digit) => DIGITS[digit] ?? '')
    .replace(GLIDE, (_, glide, before = '') => (glide ? 'i' : `${before}i`))
    .replace(GROUP, (group) => GROUPS[group] ?? group)
    .replace(/c(?=[eiy])/g, 'Q')
    .replace(/[cq]/g, 'k')
    .replace(/h$/, '');
}
