import { getLanguage, type Language } from './languages.ts';
import type { Part } from './part.ts';

/** Returns the attributes for text in `lang` on a page in `language`: none when it is the page's own language. */
export function getForeign(
  language: Pick<Language, 'tag'>,
  lang: string,
): { lang?: string; dir?: Language['direction'] } {
  return lang === language.tag ? {} : { lang, dir: getLanguage(lang).direction };
}

/** Returns the attributes for a text that may be in another language than its page. */
export function getForeignPart(
  language: Pick<Language, 'tag'>,
  part: Pick<Part, 'lang'> | undefined,
): ReturnType<typeof getForeign> {
  return part ? getForeign(language, part.lang) : {};
}
