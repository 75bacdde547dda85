import { LANGUAGES, type LanguageTag, SOURCE_LANGUAGE } from '../i18n/languages.ts';

/** Returns the languages in which every entry must have its words: what another lacks is shown in English or Dutch, and said to be. */
export function getRequiredLanguages(): readonly LanguageTag[] {
  return [SOURCE_LANGUAGE];
}

/** Returns true when `tag` is a row of the language table. */
export function isLanguageTag(tag: string): tag is LanguageTag {
  return LANGUAGES.some((language) => language.tag === tag);
}
