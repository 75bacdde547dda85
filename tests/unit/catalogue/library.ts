import type { Library } from '../../../src/catalogue/content.ts';
import { createResolver } from '../../../src/catalogue/resolve.ts';
import { createFormats } from '../../../src/i18n/formats.ts';
import { getLanguage } from '../../../src/i18n/languages.ts';
import { createReader, type Reader } from '../../../src/i18n/reader.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';
import { LEVEL_IDS } from '../../../src/model/support-level.ts';
import { STORED } from '../../../src/schemas/stored.ts';
import { composeInterface } from '../../../src/translations/interface.ts';
import { content, need, TODAY } from '../real-content.ts';

/** The published content, joined the way Astro's collections are. */
export const library: Library = {
  sources: parseAll(content.sources, STORED.sources),
  organisations: parseAll(content.organisations, STORED.organisations),
  levels: new Map(
    LEVEL_IDS.map((id) => {
      const level = STORED.supportLevels.parse(need(content.supportLevels.get(id), id));
      return [id, { ...level, id }];
    }),
  ),
  programmes: parseAll(content.programmes, STORED.programmes),
  countries: parseAll(content.countries, STORED.countries),
  lists: [...parseAll(content.partnerLists, STORED.partnerLists).values()],
  glossary: parseAll(content.glossary, STORED.glossary),
  searchNames: parseAll(content.searchNames, STORED.searchNames),
  speech: parseAll(content.speech, STORED.speech),
  words: parseAll(getWords(), STORED.words),
  ui: parseAll(content.ui, STORED.ui),
  ledgers: parseAll(content.ledgers, STORED.ledgers),
};

function parseAll<T>(
  entries: Iterable<[string, unknown]>,
  schema: { parse(entry: unknown): T },
): Map<string, T> {
  return new Map([...entries].map(([id, entry]) => [id, schema.parse(entry)]));
}

function* getWords(): Generator<[string, unknown]> {
  for (const [collection, entries] of Object.entries(content.words))
    for (const [id, languages] of entries)
      for (const [lang, words] of languages) yield [`${collection}/${id}/${lang}`, words];
}

/** Returns the reader of a language, over all of `library` or over a part of it. */
export function createTestReader(tag: string, from: Library = library): Reader {
  const language = getLanguage(tag);
  const format = createFormats(language);
  const { resources, status } = composeInterface(from.ui, from.ledgers.get(tag), language.tag);
  const t = createTranslator(tag, resources);
  return createReader({
    language,
    format,
    today: TODAY,
    t,
    interfaceStatus: status,
    sources: from.sources,
    resolve: createResolver(from, language, format, t),
  });
}
