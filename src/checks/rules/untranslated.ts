import { type LanguageTag, SOURCE_LANGUAGE } from '../../i18n/languages.ts';
import type { Passage } from '../passages.ts';
import { MASK, unmask } from '../placeholders.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { getWords, type Sentence, splitSentences } from '../sentences.ts';
import { groupByText } from '../siblings.ts';

/** Shorter sentences may be names, or the same in two languages. */
const MIN_WORDS = 4;

/** The languages that others are translated from. */
const ORIGINALS: readonly LanguageTag[] = [SOURCE_LANGUAGE, 'en'];

export const untranslated: Rule = {
  name: 'untranslated',
  description: 'No sentence of the Dutch or English text is left in another language.',
  scope: 'entry',
  *check({ passages }) {
    for (const group of groupByText(passages).values()) {
      for (const [index, lang] of ORIGINALS.entries()) {
        const original = group.get(lang);
        if (!original) continue;
        const sentences = new Set([...getSentences(original)].map(({ text }) => normalise(text)));
        for (const passage of group.values()) {
          if (!ORIGINALS.slice(0, index + 1).includes(passage.lang))
            yield* findLeftovers(passage, lang, sentences);
        }
      }
    }
  },
};

function* findLeftovers(
  passage: Passage,
  lang: LanguageTag,
  sentences: ReadonlySet<string>,
): Generator<Finding> {
  for (const { text, offset, at } of getSentences(passage)) {
    if (!sentences.has(normalise(text))) continue;
    yield {
      ...at(offset, text.length),
      found: `This sentence is the same as in the ${lang === 'nl' ? 'Dutch' : 'English'} text: ${unmask(text)}`,
      expected: `The words of "${passage.lang}" are translated.`,
      fix: 'Translate the sentence.',
    };
  }
}

function* getSentences({ prose }: Passage): Generator<Sentence & { at: Passage['at'] }> {
  for (const { text, at } of prose) {
    for (const sentence of splitSentences(text)) {
      const words = getWords(sentence.text).filter((word) => !word.includes(MASK));
      if (words.length >= MIN_WORDS) yield { ...sentence, at };
    }
  }
}

function normalise(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
