import type { Content } from '../../checks/content.ts';
import { createDateFormat } from '../../i18n/date-format.ts';
import { getLanguage, type LanguageTag } from '../../i18n/languages.ts';
import { fold } from '../../model/find/fold.ts';
import type { PageText } from '../../model/search/excerpt.ts';
import type { ListedPage } from '../../model/search/page-list.ts';
import { getIndexedWords } from '../../model/search/tokens.ts';
import { getPageFacts } from './page-facts.ts';
import type { MainText } from './page-text.ts';
import { createTermFinder, type PageTerm } from './terms.ts';

/** A page as it goes into the index. */
export interface SearchRecord {
  page: Omit<ListedPage, 'id'>;
  text: PageText;
  /** The folded title and words, which the index holds; see `getTokens`. */
  title: string;
  words: string;
}

/** A page by language; every page of the site exists in each. */
export type Translations = ReadonlyMap<LanguageTag, MainText>;

/** However often a page speaks of a term, the word for it in a letter does not outweigh the rest. */
const MOST = 5;

/** Returns a function that makes the records of one page, by language. */
export function createRecorder(
  content: Content,
): (path: string, translations: Translations) => ReadonlyMap<LanguageTag, SearchRecord> {
  const findTerms = createTermFinder(content.glossary.values());
  return (path, translations) => {
    const folded = [...translations].map(
      ([lang, { title, text }]) => [lang, fold(`${title} ${text}`)] as const,
    );
    const termsByLanguage = findTerms(new Map(folded));
    return new Map(
      [...translations].map(([lang, { title, text, sources }]) => {
        const terms = termsByLanguage.get(lang) ?? [];
        const facts = getPageFacts(content, path, sources);
        const when = facts.date && createDateFormat(getLanguage(lang))(facts.date);
        const page = { path, title, ...facts, when };
        const pageText = { text, terms: terms.map(({ word }) => word) };
        return [lang, { page, text: pageText, title: fold(title), words: joinWords(text, terms) }];
      }),
    );
  };
}

/** The words of the text, each term once, and then again as often as the page speaks of it. */
function joinWords(text: string, terms: readonly PageTerm[]): string {
  const again = terms.flatMap(({ word, count }) =>
    Array.from({ length: Math.min(count, MOST) - 1 }, () => word),
  );
  return getIndexedWords([text, ...terms.map(({ word }) => word), ...again].join(' ')).join(' ');
}
