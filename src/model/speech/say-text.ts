import type { SpeechRules } from './run.ts';

/** Signs that a label of the page carries; its word says the same. */
const SIGNS = /[✓✔✕✗✘≠→←↑↓↗⌄·•…\uE000]/g;
const LONE_QUESTION = /(^|\s)[?؟](?=\s|$)/g;

/** Returns a text as it is said: listed words in their spoken form, other abbreviations by letter. */
export function sayText(text: string, { words, signs }: Pick<SpeechRules, 'words' | 'signs'>) {
  return text
    .replace(/^–$|(\d)–(?=\d)/g, (_whole, digit = '') => `${digit} ${signs['–'] ?? '–'} `)
    .replace(SIGNS, ' ')
    .replace(LONE_QUESTION, '$1 ')
    .replace(createPattern(words), (_whole, before: string, word: string) =>
      before.concat(Object.hasOwn(words, word) ? (words[word] ?? word) : [...word].join(' ')),
    );
}

/** Arabic writes "and" and "in" at the word that follows, also at one in Latin letters. */
const JOINED = '\\p{Script=Arabic}(?=\\p{Script=Latin})';

const patterns = new WeakMap<object, RegExp>();

/**
 * Finds the listed words, the longest first, and capitals without a vowel, which nobody can say as
 * a word. There is no look-behind in it: phones of 2022 refuse the whole script for one.
 */
function createPattern(words: SpeechRules['words']): RegExp {
  const known = patterns.get(words);
  if (known) return known;
  const listed = Object.keys(words)
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const choices = [...listed, '[BCDFGHJKLMNPQRSTVWXZ]{2,6}'].join('|');
  const pattern = new RegExp(`(^|[^\\p{L}\\p{N}]|${JOINED})(${choices})(?![\\p{L}\\p{N}])`, 'gu');
  patterns.set(words, pattern);
  return pattern;
}
