import { LANGUAGES, type LanguageTag } from './languages.ts';

/** Returns the address of a page of the site in a language: `('ar', '/countries/gh/')` gives `/ar/countries/gh/`. */
export function localise(tag: string, path: string): string {
  return `/${tag}${path}`;
}

/** Returns the picture of the QR code of a page, which the build draws: `/qr/ar/countries/gh.svg`. */
export function getQrPath(tag: string, path: string): string {
  return `/qr${localise(tag, path).slice(0, -1)}.svg`;
}

/** Returns the same page in each language of the site: tag and address. */
export function getAlternates(
  path: string,
): readonly { tag: LanguageTag; autonym: string; href: string }[] {
  return LANGUAGES.map(({ tag, autonym }) => ({ tag, autonym, href: localise(tag, path) }));
}

export const PATHS = {
  home: '/',
  countries: '/countries/',
  country: (iso2: string) => `/countries/${iso2.toLowerCase()}/`,
  level: (id: string) => `/support/${id}/`,
  programmes: '/programmes/',
  programme: (id: string) => `/programmes/${id}/`,
  organisations: '/organisations/',
  organisation: (id: string) => `/organisations/${id}/`,
  sources: '/sources/',
  source: (id: string) => `/sources/${id}/`,
  guides: '/guides/',
  guide: (id: string) => `/guides/${id}/`,
  glossary: '/glossary/',
  stories: '/stories/',
  story: (id: string) => `/stories/${id}/`,
  about: '/about/',
  aboutPage: (id: string) => `/about/${id}/`,
  belgium: '/belgium/',
  history: '/history/',
} as const;
