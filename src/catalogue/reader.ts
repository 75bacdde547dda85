import { createFormats } from '../i18n/formats.ts';
import { getLanguage } from '../i18n/languages.ts';
import { createReader, type Reader } from '../i18n/reader.ts';
import { createTranslator } from '../i18n/translator.ts';
import { composeInterface } from '../translations/interface.ts';
import { getLibrary } from './content.ts';
import { createResolver } from './resolve.ts';
import { getToday } from './today.ts';

const readers = new Map<string, Promise<Reader>>();

/** Returns the reader of a language, on the day the build reasons from. */
export function getReader(tag: string): Promise<Reader> {
  if (import.meta.env.DEV) return create(tag);
  const reader = readers.get(tag) ?? create(tag);
  readers.set(tag, reader);
  return reader;
}

async function create(tag: string): Promise<Reader> {
  const library = await getLibrary();
  const language = getLanguage(tag);
  const format = createFormats(language);
  const { resources, status } = composeInterface(
    library.ui,
    library.ledgers.get(tag),
    language.tag,
  );
  const t = createTranslator(tag, resources);
  return createReader({
    language,
    format,
    today: getToday(),
    t,
    interfaceStatus: status,
    sources: library.sources,
    resolve: createResolver(library, language, format, t),
  });
}
