import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContent } from '../../checks/read-content.ts';
import { LANGUAGES, type LanguageTag } from '../../i18n/languages.ts';
import { localise } from '../../i18n/paths.ts';
import { findPageKind } from '../../model/search/page-kind.ts';
import { findMainText, type MainText } from './page-text.ts';
import { buildIndex } from './pagefind-index.ts';
import { createRecorder, type SearchRecord } from './records.ts';

/**
 * Writes the full-text search of a built folder into its `pagefind`: Pagefind's index of each
 * language, `pages.<lang>.json` with what is shown of each page, and `text/<id>.json` with its words.
 */
export async function writeSearch(folder: string, contentFolder: string): Promise<void> {
  const { content } = readContent(contentFolder);
  const record = createRecorder(content);
  const records = new Map<string, { lang: LanguageTag; record: SearchRecord }>();
  for (const [path, translations] of readPages(folder)) {
    for (const [lang, made] of record(path, translations))
      records.set(localise(lang, path), { lang, record: made });
  }
  const { files, ids } = await buildIndex(records);
  const write = (name: string, data: Uint8Array | string) => {
    const file = join(folder, 'pagefind', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, data);
  };
  for (const [name, data] of files) write(name, data);
  const listed = [...records].map(([address, { lang, record }]) => {
    const id = ids.get(address);
    if (id === undefined) throw new Error(`Pagefind has lost ${address}.`);
    write(`text/${id}.json`, JSON.stringify(record.text));
    return { lang, page: { id, ...record.page } };
  });
  for (const { tag } of LANGUAGES) {
    const pages = listed.filter(({ lang }) => lang === tag).map(({ page }) => page);
    write(`pages.${tag}.json`, JSON.stringify(pages));
  }
}

/** Returns what the pages to be searched say, by their address without language. */
function readPages(folder: string): ReadonlyMap<string, ReadonlyMap<LanguageTag, MainText>> {
  const pages = new Map<string, Map<LanguageTag, MainText>>();
  for (const { tag } of LANGUAGES) {
    for (const file of globSync('**/index.html', { cwd: join(folder, tag) }).toSorted()) {
      const path = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
      if (!findPageKind(path)) continue;
      const main = findMainText(readFileSync(join(folder, tag, file), 'utf8'));
      if (!main) throw new Error(`${localise(tag, path)} has no main part with a title.`);
      const translations = pages.get(path) ?? new Map<LanguageTag, MainText>();
      pages.set(path, translations.set(tag, main));
    }
  }
  return pages;
}
