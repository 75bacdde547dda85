import i18next from 'i18next';

export type Resources = Readonly<Record<string, string>>;
export type Values = Readonly<Record<string, string | number>>;

/** Gives the words of the interface in one language. */
export interface Translate {
  /** Returns the sentence under `key` with its placeholders filled; `count` chooses the plural. Throws on a key without words. */
  (key: string, values?: Values): string;
  /** Returns the sentence under `key` with its placeholders still in it, for sentences filled with elements. */
  raw(key: string, values?: Values): string;
  /** Tells whether `key` has words. */
  has(key: string): boolean;
}

/** Returns the translator for `tag`. A missing key throws, so that no page is built with a key in it. */
export function createTranslator(tag: string, resources: Resources): Translate {
  const instance = i18next.createInstance();
  instance.init({
    lng: tag,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    fallbackLng: false,
    resources: { [tag]: { translation: { ...resources } } },
    // Astro escapes what it places in a page.
    interpolation: { escapeValue: false },
  });
  const find = (
    key: string,
    values: Values = {},
    options: { skipInterpolation?: boolean } = {},
  ): string => {
    if (!instance.exists(key, values))
      throw new Error(`No words for "${key}" in content/ui/${tag}.json`);
    return instance.t(key, { ...values, ...options });
  };
  return Object.assign((key: string, values?: Values) => find(key, values), {
    raw: (key: string, values?: Values) => find(key, values, { skipInterpolation: true }),
    has: (key: string) => instance.exists(key),
  });
}
