import { fold } from './fold.ts';
import { getLooseWords } from './small-words.ts';
import { getSound, isAbjad } from './sound.ts';

/** A text made ready for comparing: a name of the index, or what a reader typed. */
export interface Form {
  /** Folded, without spaces. */
  compact: string;
  words: readonly string[];
  sound: string;
  /** How many consonants are in the sound. */
  consonants: number;
  abjad: boolean;
  /** One bit for each kind of letter, and of consonant, to tell quickly what cannot be near. */
  letterBits: number;
  soundBits: number;
}

/** Returns the forms of a text: as it is and, where that differs, without its small words. Nothing for a text without letters and digits. */
export function createForms(text: string): readonly Form[] {
  const folded = fold(text);
  if (folded === '') return [];
  const words = folded.split(' ');
  const loose = getLooseWords(text, words);
  const isSame = loose.length === words.length && loose.every((word, at) => word === words[at]);
  return isSame ? [createForm(words)] : [createForm(words), createForm(loose)];
}

function createForm(words: readonly string[]): Form {
  const compact = words.join('');
  const sound = getSound(words.join(' '));
  const consonants = sound.replace(/[aiu]/g, '');
  return {
    compact,
    words,
    sound,
    consonants: consonants.length,
    abjad: isAbjad(compact),
    letterBits: getBits(compact),
    soundBits: getBits(consonants),
  };
}

function getBits(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) bits |= 1 << (text.charCodeAt(at) & 31);
  return bits;
}

/** Counts the kinds of letters that only one of two forms has. */
export function countOtherBits(a: number, b: number): number {
  let bits = a ^ b;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count++;
  return count;
}
