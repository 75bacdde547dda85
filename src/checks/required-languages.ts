import { LANGUAGES, type LanguageTag } from '../i18n/languages.ts';

/** Returns the languages in which every entry must have its words. */
export function getRequiredLanguages(): readonly LanguageTag[] {
  return LANGUAGES.map((language) => language.tag);
}

/** Returns true when `tag` is a row of the language table. */
export function isLanguageTag(tag: string): tag is LanguageTag {
  return LANGUAGES.some((language) => language.tag === tag);
}
