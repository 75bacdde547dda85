import { LANGUAGES } from '../i18n/languages.ts';
import { localise, PATHS } from '../i18n/paths.ts';
import type { Reader } from '../i18n/reader.ts';
import { getShortCode } from '../i18n/short-address.ts';
import type { Library } from './content.ts';
import { getAllGuideIds, getGuidePath, getPageIds } from './guides.ts';
import { getPage, getWordsHead } from './page.ts';

/** A page that can be shared: its path without language, and what its tab shows. */
export interface SharedPage {
  path: string;
  tab: string;
}

/** Pages whose words are the interface's: their path, and the key of what the tab shows. */
const INTERFACE_PAGES = [
  [PATHS.home, 'home.tab'],
  [PATHS.countries, 'countries.title'],
  [PATHS.programmes, 'programmes.title'],
  [PATHS.organisations, 'organisations.title'],
  [PATHS.sources, 'sources.title'],
  [PATHS.guides, 'guides.title'],
  [PATHS.glossary, 'glossary.title'],
  [PATHS.search, 'search.title'],
  [PATHS.options, 'options.tab'],
  [PATHS.stories, 'stories.title'],
] as const;

/** Returns Astro's paths for the page on which a reader shares another, with that other page. */
export async function getSharePaths() {
  return (await listSharedPages()).map(({ tag, page }) => ({
    params: { lang: tag, code: getShortCode(page.path) },
    props: { page },
  }));
}

/** Returns Astro's paths for the short addresses, each with the language and the page it leads to. */
export async function getShortPaths() {
  return (await listSharedPages()).map(({ tag, page }) => ({
    params: { code: getShortCode(localise(tag, page.path)) },
    props: { tag, path: page.path },
  }));
}

async function listSharedPages() {
  const lists = await Promise.all(
    LANGUAGES.map(async ({ tag }) => {
      const { library, reader } = await getPage(tag);
      return getSharedPages(library, reader).map((page) => ({ tag, page }));
    }),
  );
  return lists.flat();
}

function getSharedPages(library: Library, reader: Reader): SharedPage[] {
  const { t, format } = reader;
  const createPages = (
    collection: Parameters<typeof getWordsHead>[2],
    ids: Iterable<string>,
    getPath: (id: string) => string,
  ) =>
    [...ids].map((id) => ({
      path: getPath(id),
      tab: getWordsHead(library, reader, collection, id).tab,
    }));
  return [
    ...INTERFACE_PAGES.map(([path, key]) => ({ path, tab: t(key) })),
    ...[...library.countries.keys()].map((id) => ({
      path: PATHS.country(id),
      tab: format.country(id),
    })),
    ...[...library.sources.keys()].map((id) => ({
      path: PATHS.source(id),
      tab: t('source.tab', { id }),
    })),
    ...createPages('programmes', library.programmes.keys(), PATHS.programme),
    ...createPages('organisations', library.organisations.keys(), PATHS.organisation),
    ...createPages('supportLevels', library.levels.keys(), PATHS.level),
    ...createPages('guides', getAllGuideIds(library), getGuidePath),
    ...createPages('stories', getPageIds(library.words.keys(), 'stories'), PATHS.story),
    ...createPages('about', getPageIds(library.words.keys(), 'about'), (id) =>
      id === 'about' ? PATHS.about : PATHS.aboutPage(id),
    ),
  ];
}
