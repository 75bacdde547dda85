import type { Term } from '../../checks/content.ts';
import type { LanguageTag } from '../../i18n/languages.ts';
import { fold } from '../../model/find/fold.ts';
import { type Counts, createCounter } from './count-words.ts';

/** The languages in which people in the Netherlands and Belgium meet a word. */
const LETTERS = ['nl', 'en'];

/** A word that a page answers to though it does not stand on it. */
export interface PageTerm {
  word: string;
  /** How often the page, in one of its languages, speaks of it. */
  count: number;
}

/** The folded texts of one page. */
type Texts = ReadonlyMap<LanguageTag, string>;

/**
 * Returns a function that gives the terms of the glossary of which a page speaks in any of its
 * languages: by language, the Dutch and English words and the page's own that it does not say itself.
 */
export function createTermFinder(
  glossary: Iterable<Term>,
): (texts: Texts) => ReadonlyMap<LanguageTag, readonly PageTerm[]> {
  const terms = [...glossary].map(({ forms }) => forms);
  const words = terms.flatMap((forms) => Object.values(forms).flatMap(getWords));
  const count = createCounter(words);
  return (texts) => {
    const counts = new Map([...texts].map(([lang, text]) => [lang, count(text)]));
    return new Map([...texts.keys()].map((lang) => [lang, getTerms(terms, counts, lang)]));
  };
}

function getTerms(
  terms: readonly Term['forms'][],
  counts: ReadonlyMap<LanguageTag, Counts>,
  lang: LanguageTag,
): readonly PageTerm[] {
  const found = new Map<string, PageTerm>();
  for (const forms of terms) {
    const spoken = [...counts].map(([tag, said]) =>
      getWords(forms[tag]).reduce((sum, word) => sum + (said.get(fold(word)) ?? 0), 0),
    );
    const count = Math.max(0, ...spoken);
    if (count === 0) continue;
    for (const word of [...LETTERS, lang].flatMap((tag) => getWords(forms[tag]))) {
      if (!counts.get(lang)?.has(fold(word))) found.set(fold(word), { word, count });
    }
  }
  return [...found.values()];
}

function getWords(form: Term['forms'][string] | undefined): readonly string[] {
  return form ? [form.use, ...form.also] : [];
}
