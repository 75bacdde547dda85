import { getLanguage, type Language } from './languages.ts';

/** Returns the attributes for text in `lang` on a page in `language`: none when it is the page's own language. */
export function getForeign(
  language: Pick<Language, 'tag'>,
  lang: string,
): { lang?: string; dir?: Language['direction'] } {
  return lang === language.tag ? {} : { lang, dir: getLanguage(lang).direction };
}
