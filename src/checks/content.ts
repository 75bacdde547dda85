import type { z } from 'zod';
import type { LanguageTag } from '../i18n/languages.ts';
import type { Country } from '../model/country.ts';
import type { Day } from '../model/day.ts';
import type { Organisation } from '../model/organisation.ts';
import type { PartnerList } from '../model/partner-list.ts';
import type { Programme } from '../model/programme.ts';
import type { Source } from '../model/source.ts';
import type { LevelId, SupportLevel } from '../model/support-level.ts';
import type { Ledger } from '../schemas/ledger.ts';
import type { searchNamesSchema } from '../schemas/search-names.ts';
import type { speechSchema } from '../schemas/speech.ts';
import type { termSchema } from '../schemas/term.ts';

/** The words of one entry in one language: front matter and Markdown body. */
export interface Words {
  lang: LanguageTag;
  /** Absent in the words of countries, whose name comes from CLDR. */
  title?: string | undefined;
  summary?: string | undefined;
  /** A sentence or two for each statement in facts.yml, under its id. */
  statements: Readonly<Record<string, string>>;
  /** What the browser's tab shows, where the title would tell too much. */
  tab?: string | undefined;
  /** The day on which what the text says was last changed, ISO 8601; only in guides, stories and about pages. */
  changed?: Day | undefined;
  /** Ids of sources; only in guides and stories. */
  source?: readonly string[] | undefined;
  /** The Markdown after the front matter, as written. */
  body: string;
  /** Path from the root of the repository. */
  file: string;
  /** The line on which the body begins; the first line of a file is 1. */
  bodyLine: number;
}

export interface Term extends z.output<typeof termSchema> {
  id: string;
}

/** Names that people type in one language and that CLDR and the facts lack. */
export interface SearchNames extends z.output<typeof searchNamesSchema> {
  /** The tag of the language. */
  id: string;
}

/** How a voice says what people write short, in one language. */
export interface Speech extends z.output<typeof speechSchema> {
  /** The tag of the language. */
  id: string;
}

export type WordsById = ReadonlyMap<string, ReadonlyMap<LanguageTag, Words>>;

/** Everything under `content/` that is correct in itself. */
export interface Content {
  sources: ReadonlyMap<string, Source>;
  organisations: ReadonlyMap<string, Organisation>;
  supportLevels: ReadonlyMap<LevelId, SupportLevel>;
  programmes: ReadonlyMap<string, Programme>;
  /** By ISO 3166-1 alpha-2 in upper case. */
  countries: ReadonlyMap<string, Country>;
  partnerLists: ReadonlyMap<string, PartnerList>;
  glossary: ReadonlyMap<string, Term>;
  /** By language tag. */
  searchNames: ReadonlyMap<string, SearchNames>;
  /** By language tag. */
  speech: ReadonlyMap<string, Speech>;
  words: {
    organisations: WordsById;
    supportLevels: WordsById;
    programmes: WordsById;
    /** By ISO 3166-1 alpha-2 in upper case. */
    countries: WordsById;
    guides: WordsById;
    stories: WordsById;
    about: WordsById;
  };
  ui: ReadonlyMap<LanguageTag, Readonly<Record<string, string>>>;
  /** How the translations of a language came about. */
  ledgers: ReadonlyMap<LanguageTag, Ledger>;
}
