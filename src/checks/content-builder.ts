import type { LanguageTag } from '../i18n/languages.ts';
import type { Country } from '../model/country.ts';
import type { Organisation } from '../model/organisation.ts';
import type { PartnerList } from '../model/partner-list.ts';
import type { Programme } from '../model/programme.ts';
import type { Source } from '../model/source.ts';
import type { LevelId, SupportLevel } from '../model/support-level.ts';
import type { Ledger } from '../schemas/ledger.ts';
import type { Content, SearchNames, Speech, Term, Words } from './content.ts';
import type { WordsCollection } from './places.ts';

type WordsMap = Map<string, Map<LanguageTag, Words>>;

/** Returns empty maps to fill, and `content` as the read-only view of the same maps. */
export function createContentBuilder() {
  const words = {
    organisations: createWordsMap(),
    supportLevels: createWordsMap(),
    programmes: createWordsMap(),
    countries: createWordsMap(),
    guides: createWordsMap(),
    stories: createWordsMap(),
    about: createWordsMap(),
  };
  const maps = {
    sources: new Map<string, Source>(),
    organisations: new Map<string, Organisation>(),
    supportLevels: new Map<LevelId, SupportLevel>(),
    programmes: new Map<string, Programme>(),
    countries: new Map<string, Country>(),
    partnerLists: new Map<string, PartnerList>(),
    glossary: new Map<string, Term>(),
    searchNames: new Map<string, SearchNames>(),
    speech: new Map<string, Speech>(),
    ui: new Map<LanguageTag, Record<string, string>>(),
    ledgers: new Map<LanguageTag, Ledger>(),
  };
  const content: Content = { ...maps, words };
  return {
    ...maps,
    content,
    addWords(collection: WordsCollection, folder: string, entry: Words) {
      const id = collection === 'countries' ? folder.toUpperCase() : folder;
      const map = words[collection === 'support-levels' ? 'supportLevels' : collection];
      map.set(id, (map.get(id) ?? new Map<LanguageTag, Words>()).set(entry.lang, entry));
    },
  };
}

function createWordsMap(): WordsMap {
  return new Map();
}
