import { type LanguageTag, SOURCE_LANGUAGE } from '../i18n/languages.ts';
import type { Part } from '../i18n/part.ts';
import type { TranslationStatus } from '../i18n/translation-status.ts';
import type { EntryRecord } from '../schemas/ledger.ts';
import { readTranslations, type Translated, type TranslatedTexts } from './states.ts';
import type { Texts } from './texts.ts';

export interface Composed {
  named: Readonly<Record<string, Part>>;
  body: readonly Part[];
}

/** The language that stands in for a missing one, before Dutch does (architecture, decisions). */
const SECOND: LanguageTag = 'en';

/** The texts of an entry in each language, and what is recorded of them. */
export type Versions = (lang: LanguageTag) => {
  texts?: Texts | undefined;
  record?: EntryRecord | undefined;
};

/** Returns every text of an entry for a reader. What their language lacks comes from English, and what English lacks, or has only from an older text, from Dutch. */
export function compose(source: Texts, versions: Versions, lang: LanguageTag): Composed {
  const readIn = (tag: LanguageTag): TranslatedTexts => {
    const { texts, record } = versions(tag);
    return readTranslations(source, texts, record);
  };
  const own = lang === SOURCE_LANGUAGE ? undefined : readIn(lang);
  const second = lang === SOURCE_LANGUAGE || lang === SECOND ? undefined : readIn(SECOND);
  const choose = (text: string, mine?: Translated, other?: Translated): Part => {
    if (lang === SOURCE_LANGUAGE) return { text, lang, state: 'source' };
    if (mine?.text !== undefined) return { text: mine.text, lang, state: mine.state };
    if (other?.text !== undefined && other.state !== 'outdated')
      return { text: other.text, lang: SECOND, state: 'missing' };
    return { text, lang: SOURCE_LANGUAGE, state: 'missing' };
  };
  const named = Object.entries(source.named).map(([key, text]) => [
    key,
    choose(text, own?.named[key], second?.named[key]),
  ]);
  return {
    named: Object.fromEntries(named),
    body: source.body.map((text, at) => choose(text, own?.body[at], second?.body[at])),
  };
}

/** From the state that a reader must know of first to the one they may rely on most. */
const ORDER = ['missing', 'outdated', 'machine', 'checked', 'source'] as const;

/** Returns the state of a page made of several texts: that of the text to rely on least. */
export function getWorstState(states: Iterable<TranslationStatus>): TranslationStatus {
  const all = new Set(states);
  return ORDER.find((state) => all.has(state)) ?? 'source';
}
