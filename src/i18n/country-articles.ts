/**
 * Countries whose name has an article inside a sentence: "burgers van de Filipijnen". CLDR has the
 * names for lists only. Per language the article, and ISO 3166-1 alpha-2 codes.
 */
export const COUNTRY_ARTICLES: Readonly<
  Record<string, { article: string; codes: ReadonlySet<string> }>
> = {
  nl: {
    article: 'de',
    codes: new Set('AE BS CF CK DO KM MH MV PH PS SB SC US'.split(' ')),
  },
  en: {
    article: 'the',
    codes: new Set('AE BS CF CK DO GB KM MH MV NL PH PS SB US'.split(' ')),
  },
};
