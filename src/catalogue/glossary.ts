import type { Reader } from '../i18n/reader.ts';
import type { TermView } from '../i18n/term-view.ts';
import type { Library } from './content.ts';

/** The languages in which people in the Netherlands and Belgium meet a word. */
const LETTERS = ['nl', 'en'] as const;

/** The order in which languages stand in for a missing one (architecture, decisions). */
const FALLBACKS = ['en', 'nl'] as const;

/** Returns every term of the glossary, in the order of the reader's alphabet. */
export function getTerms({ glossary }: Library, reader: Reader): readonly TermView[] {
  const { tag } = reader.language;
  return [...glossary.entries()]
    .flatMap(([id, { forms, source }]): TermView[] => {
      const form = [tag, ...FALLBACKS].map((lang) => forms[lang]).find(Boolean);
      if (!form) return [];
      const others = LETTERS.filter((lang) => lang !== tag);
      return [
        {
          id,
          word: form.use,
          also: form.also,
          meaning: reader.fill(form.meaning),
          elsewhere: others.flatMap((lang) => {
            const own = forms[lang];
            const words = own ? [own.use, ...own.also].filter((word) => word !== form.use) : [];
            return words.length > 0 ? [{ lang, words }] : [];
          }),
          sources: source,
        },
      ];
    })
    .toSorted((a, b) => reader.format.compare(a.word, b.word));
}
