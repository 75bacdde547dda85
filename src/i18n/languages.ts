/** One language of the site. Routes, switcher, direction, checks and tests read this table. */
export interface Language {
  /** BCP 47 tag; also the folder in the URL and the name of its files. */
  tag: string;
  /** Its own name, as its speakers write it. */
  autonym: string;
  direction: 'ltr' | 'rtl';
  /** ISO 15924 script of its text. */
  script: 'Latn' | 'Arab' | 'Beng' | 'Cyrl' | 'Ethi';
  /** BCP 47 tag for `Intl`, with Latin digits and the Gregorian calendar. */
  intl: string;
  /** BCP 47 tag for `Intl` of a calendar that its readers count with besides, in Latin digits. */
  other?: string | undefined;
}

export const LANGUAGES = [
  { tag: 'nl', autonym: 'Nederlands', direction: 'ltr', script: 'Latn', intl: 'nl-NL' },
  { tag: 'en', autonym: 'English', direction: 'ltr', script: 'Latn', intl: 'en-GB' },
  {
    tag: 'ar',
    autonym: 'العربية',
    direction: 'rtl',
    script: 'Arab',
    intl: 'ar-u-ca-gregory-nu-latn',
  },
  { tag: 'fr', autonym: 'Français', direction: 'ltr', script: 'Latn', intl: 'fr-FR' },
  { tag: 'es', autonym: 'Español', direction: 'ltr', script: 'Latn', intl: 'es-ES' },
  { tag: 'pt', autonym: 'Português', direction: 'ltr', script: 'Latn', intl: 'pt-PT' },
  {
    tag: 'fa',
    autonym: 'فارسی / دری',
    direction: 'rtl',
    script: 'Arab',
    intl: 'fa-u-ca-gregory-nu-latn',
    other: 'fa-u-ca-persian-nu-latn',
  },
  {
    tag: 'ti',
    autonym: 'ትግርኛ',
    direction: 'ltr',
    script: 'Ethi',
    intl: 'ti-u-ca-gregory-nu-latn',
  },
  { tag: 'so', autonym: 'Soomaali', direction: 'ltr', script: 'Latn', intl: 'so' },
  { tag: 'ru', autonym: 'Русский', direction: 'ltr', script: 'Cyrl', intl: 'ru-RU' },
  { tag: 'tr', autonym: 'Türkçe', direction: 'ltr', script: 'Latn', intl: 'tr-TR' },
  { tag: 'bn', autonym: 'বাংলা', direction: 'ltr', script: 'Beng', intl: 'bn-u-nu-latn' },
] as const satisfies readonly Language[];

export type LanguageTag = (typeof LANGUAGES)[number]['tag'];

/** Words are written in Dutch first. */
export const SOURCE_LANGUAGE = 'nl' satisfies LanguageTag;

/** Returns the row of `tag`. Throws when the table has no such row. */
export function getLanguage(tag: string): Language & { tag: LanguageTag } {
  const language: (Language & { tag: LanguageTag }) | undefined = LANGUAGES.find(
    (row) => row.tag === tag,
  );
  if (!language) throw new Error(`No language "${tag}" in src/i18n/languages.ts`);
  return language;
}
