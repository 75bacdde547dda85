import { readFileSync } from 'node:fs';
import { LANGUAGES, type LanguageTag } from '../../src/i18n/languages.ts';
import { createTranslator, type Resources, type Translate } from '../../src/i18n/translator.ts';

export const languageTags: readonly LanguageTag[] = LANGUAGES.map(({ tag }) => tag);

const read = (tag: LanguageTag): Resources =>
  JSON.parse(readFileSync(`content/ui/${tag}.json`, 'utf8'));

const translators = new Map(languageTags.map((tag) => [tag, createTranslator(tag, read(tag))]));

/** The keys of the interface. */
export const wordKeys: ReadonlySet<string> = new Set(
  languageTags.flatMap((tag) => Object.keys(read(tag))),
);

/** The words of the interface in a language, from the files that translators edit. */
export function getWords(tag: LanguageTag): Translate {
  const words = translators.get(tag);
  if (!words) throw new Error(`No words in ${tag}.`);
  return words;
}
