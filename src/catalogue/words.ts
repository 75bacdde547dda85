import { LANGUAGES, type LanguageTag, SOURCE_LANGUAGE } from '../i18n/languages.ts';
import type { Part } from '../i18n/part.ts';
import type { TranslationStatus } from '../i18n/translation-status.ts';
import { joinBody, splitBody } from '../translations/body.ts';
import { compose, getWorstState } from '../translations/compose.ts';
import { getEntryName } from '../translations/entries.ts';
import { getWordsTexts } from '../translations/texts.ts';
import type { FoundWords, Library } from './content.ts';

export type WordsCollection =
  | 'organisations'
  | 'supportLevels'
  | 'programmes'
  | 'countries'
  | 'guides'
  | 'stories'
  | 'about';

/** The words of an entry for a reader: each text in the reader's language or, failing that, in another. */
export interface ShownWords {
  title?: string | undefined;
  summary?: string | undefined;
  tab?: string | undefined;
  /** Every text by its key, with the language it is in. */
  parts: Readonly<Record<string, Part>>;
  /** The Markdown of the body, and the language and state of each of its texts. */
  body: string;
  blocks: readonly Part[];
  changed: FoundWords['changed'];
  source: FoundWords['source'];
  /** The file in the reader's language, or else the Dutch one. */
  file: string;
  /** That of the text to rely on least. */
  status: TranslationStatus;
}

type Words = Pick<Library, 'words' | 'ledgers'>;

/** Returns the words of an entry for a language. Throws when there are none. */
export function findWords(
  library: Words,
  collection: WordsCollection,
  id: string,
  tag: string,
): ShownWords {
  const found = findWordsIfAny(library, collection, id, tag);
  if (!found) throw new Error(`No words for ${collection}/${id}`);
  return found;
}

const known = new WeakMap<Words['words'], Map<string, ShownWords>>();

/** Returns the words of an entry that may have none, such as a country. */
export function findWordsIfAny(
  library: Words,
  collection: WordsCollection,
  id: string,
  tag: string,
): ShownWords | undefined {
  const shown = known.get(library.words) ?? new Map<string, ShownWords>();
  known.set(library.words, shown);
  const place = `${collection}/${id}/${tag}`;
  const found = shown.get(place) ?? create(library, collection, id, tag);
  if (found) shown.set(place, found);
  return found;
}

function create(
  library: Words,
  collection: WordsCollection,
  id: string,
  tag: string,
): ShownWords | undefined {
  const getOwn = (lang: string) => library.words.get(`${collection}/${id}/${lang}`);
  const source = getOwn(SOURCE_LANGUAGE);
  // The lookup also has names for languages that the site only plans.
  const lang = LANGUAGES.find((language) => language.tag === tag)?.tag ?? 'en';
  if (!source) return undefined;
  const entry = getEntryName(collection, id);
  const versions = (other: LanguageTag) => {
    const words = getOwn(other);
    return {
      texts: words && getWordsTexts(words),
      record: library.ledgers.get(other)?.[entry],
    };
  };
  const { named, body } = compose(getWordsTexts(source), versions, lang);
  const { frame } = splitBody(source.body);
  return {
    title: named.title?.text,
    summary: named.summary?.text,
    tab: named.tab?.text,
    parts: named,
    body: joinBody({ texts: body.map(({ text }) => text), frame }),
    blocks: body,
    changed: source.changed,
    source: source.source,
    file: (getOwn(lang) ?? source).file,
    status: getWorstState([...Object.values(named), ...body].map(({ state }) => state)),
  };
}
