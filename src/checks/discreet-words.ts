import type { LanguageTag } from '../i18n/languages.ts';

/**
 * Words that would tell somebody who glances at a tab or a history what the reader looks for.
 * Titles of tabs are neutral by default: a switch for it would have to store something.
 */
export const TELLING_WORDS: Readonly<Record<LanguageTag, RegExp>> = {
  nl: /terug|uitzet|uitgezet|deport|asiel|illega/iu,
  en: /return|deport|remov|repatri|asylum|illega/iu,
  // Not the name of Saudi Arabia, which holds the same letters.
  ar: /(?<!\p{L})(?:[وبل]?ال|لل|[وبل])?(?:عودة|رجوع|ترحيل|إبعاد|لجوء)/u,
};
