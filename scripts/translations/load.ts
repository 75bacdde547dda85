import { listWords } from '../../src/checks/list-words.ts';
import { readContent } from '../../src/checks/read-content.ts';
import { LANGUAGES, type LanguageTag, SOURCE_LANGUAGE } from '../../src/i18n/languages.ts';
import { collectEntries } from '../../src/translations/entries.ts';
import { UserError } from '../shared/user-error.ts';

/** The content folder. */
export const dir = process.env.CONTENT_DIR || 'content';

/** Reads the content, and everything in it that there is to translate. */
export function load() {
  const { content } = readContent(dir);
  return { content, entries: collectEntries({ ...content, words: listWords(content) }) };
}

/** The languages that texts are translated into. */
export const TARGETS: readonly LanguageTag[] = LANGUAGES.map(({ tag }) => tag).filter(
  (tag) => tag !== SOURCE_LANGUAGE,
);

/** Returns the language with this tag. Throws a message for the person at the keyboard where the site has none. */
export function getTarget(tag: string | undefined): LanguageTag {
  const target = TARGETS.find((language) => language === tag);
  if (target) return target;
  throw new UserError(`Name the language: --lang ${TARGETS.join(', ')}.`);
}
