import { createHash } from 'node:crypto';
import { SOURCE_LANGUAGE } from '../i18n/languages.ts';
import type { TranslationStatus } from '../i18n/translation-status.ts';
import type { Words } from './content.ts';

type Text = Pick<Words, 'title' | 'summary' | 'tab' | 'statements' | 'body'>;

/** Returns 16 hexadecimal digits that change when the words do; spaces, line ends and the order of statements do not count. */
export function getSourceHash({ title = '', summary = '', tab, statements, body }: Text): string {
  const sentences = Object.entries(statements).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const own = [title, summary, ...(tab === undefined ? [] : [tab])];
  const parts = [...own, ...sentences.flat(), body].map(normalise);
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

/**
 * Returns how far a reader may rely on `words`. `sourceWords` are those of the language that
 * `words.translation.of` names. Words without `translation:` count as made by a machine: the careful label.
 */
export function getTranslationStatus(
  words: Words | undefined,
  sourceWords: Words | undefined,
): TranslationStatus {
  if (!words) return 'missing';
  if (words.lang === SOURCE_LANGUAGE) return 'source';
  const { translation } = words;
  if (!translation) return 'machine';
  if (!sourceWords || translation.hash !== getSourceHash(sourceWords)) return 'outdated';
  return translation.checked ? 'checked' : 'machine';
}

function normalise(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
