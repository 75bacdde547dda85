import { LANGUAGES } from '../i18n/languages.ts';

/** Returns Astro's paths for a page that exists once in each language. */
export function getLanguagePaths(): { params: { lang: string } }[] {
  return LANGUAGES.map(({ tag }) => ({ params: { lang: tag } }));
}

/** Returns Astro's paths for a page that exists for each id in each language. */
export function getEntryPaths(ids: Iterable<string>): { params: { lang: string; id: string } }[] {
  return [...ids].flatMap((id) => LANGUAGES.map(({ tag }) => ({ params: { lang: tag, id } })));
}
