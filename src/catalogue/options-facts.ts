import { createLine } from '../i18n/line.ts';
import type { FactText, LinkText } from '../i18n/options-file.ts';
import { PATHS } from '../i18n/paths.ts';
import type { Piece } from '../i18n/piece.ts';
import type { Reader } from '../i18n/reader.ts';
import type { Fact, FactAddress } from '../model/fact.ts';
import type { Library } from './content.ts';
import { tellAddress } from './told.ts';
import { findWords } from './words.ts';

/** Where an entry of each collection is read. */
const ENTRIES = {
  'support-levels': { words: 'supportLevels', path: PATHS.level },
  programmes: { words: 'programmes', path: PATHS.programme },
  organisations: { words: 'organisations', path: PATHS.organisation },
} as const;

/** Returns what the fact says that stands behind a sentence: sources, how sure, and when it was checked. */
export function createFactText(reader: Reader, fact: Fact, pieces: readonly Piece[]): FactText {
  const { checked, confidence, source } = fact;
  return {
    line: createLine(pieces),
    source,
    sure: confidence,
    checked:
      checked === 'never'
        ? undefined
        : createLine(reader.sentence('source.checked', { date: reader.date(checked) })),
  };
}

/** Returns the statement at an address as a script shows it. */
export function tellFact(library: Library, reader: Reader, address: FactAddress): FactText {
  const { fact, pieces, lang } = tellAddress(library, reader, address);
  return {
    ...createFactText(reader, fact, pieces),
    lang: lang === reader.language.tag ? undefined : lang,
    entry: address.split('#')[0],
  };
}

/** Returns the name and page of what a fact is about: `programmes/rean`. */
export function getEntryLink(library: Library, reader: Reader, entry: string): LinkText {
  const [collection = '', id = ''] = entry.split('/');
  if (!isNamed(collection)) throw new Error(`No page for "${entry}"`);
  const { words, path } = ENTRIES[collection];
  const { title } = findWords(library, words, id, reader.language.tag);
  return { href: reader.href(path(id)), text: title ?? id };
}

function isNamed(collection: string): collection is keyof typeof ENTRIES {
  return collection in ENTRIES;
}
