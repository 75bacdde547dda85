import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import { LEVEL_IDS, type LevelId } from '../model/support-level.ts';

/** Everything published, joined from Astro's collections. */
export type Library = Awaited<ReturnType<typeof read>>;

export type FoundWords = CollectionEntry<'words'>['data'];

let library: Promise<Library> | undefined;

/** Returns everything published. A build reads it once; `npm run dev` reads it for each page, to show an editor's last change. */
export function getLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return read();
  library ??= read();
  return library;
}

async function read() {
  const levels = await getMap('supportLevels');
  return {
    sources: await getMap('sources'),
    organisations: await getMap('organisations'),
    levels: new Map(
      LEVEL_IDS.flatMap(
        (id): [LevelId, CollectionEntry<'supportLevels'>['data'] & { id: LevelId }][] => {
          const level = levels.get(id);
          return level ? [[id, { ...level, id }]] : [];
        },
      ),
    ),
    programmes: await getMap('programmes'),
    countries: await getMap('countries'),
    lists: [...(await getMap('partnerLists')).values()],
    glossary: await getMap('glossary'),
    searchNames: await getMap('searchNames'),
    speech: await getMap('speech'),
    words: await getMap('words'),
    ui: await getMap('ui'),
    ledgers: await getMap('ledgers'),
  };
}

async function getMap<C extends CollectionKey>(
  name: C,
): Promise<ReadonlyMap<string, CollectionEntry<C>['data']>> {
  const entries = await getCollection(name);
  return new Map(entries.map((entry) => [entry.id, entry.data] as const));
}
