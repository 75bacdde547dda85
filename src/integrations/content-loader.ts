import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Content } from '../checks/content.ts';
import { readContent } from '../checks/read-content.ts';
import type { STORED } from '../schemas/stored.ts';
import { createPseudoContent } from './pseudo.ts';

type CollectionName = keyof typeof STORED;

/** The content folder: `CONTENT_DIR`, else `content` in the project. */
export function getContentDir(root: string): string {
  return path.resolve(root, process.env.CONTENT_DIR ?? 'content');
}

let lastRead: { dir: string; reading: ReturnType<typeof readContent> } | undefined;

/** Reads the content once for all collections. */
function readOnce(dir: string): ReturnType<typeof readContent> {
  if (lastRead?.dir !== dir) lastRead = { dir, reading: readContent(dir) };
  return lastRead.reading;
}

/** Long enough for every collection to hear of a change before the first reads again. */
const SETTLE_MS = 30;

/**
 * Returns the loader of one collection. It reads the content the way the check does, forgets what
 * it held before, and reads again when an editor saves a file during `npm run dev`.
 */
export function loadCollection(name: CollectionName): Loader {
  return {
    name: `content-${name}`,
    load: async ({ store, parseData, watcher, logger, config }) => {
      const dir = getContentDir(fileURLToPath(config.root));
      const fill = async () => {
        const { content: read, problems } = readOnce(dir);
        const content = process.env.PSEUDO === '1' ? createPseudoContent(read) : read;
        if (problems.length > 0 && name === 'sources')
          logger.warn(`${problems.length} problems in ${dir}: run "npm run check".`);
        store.clear();
        for (const [id, entry] of getEntries(content, name)) {
          store.set({ id, data: await parseData({ id, data: { ...entry } }) });
        }
      };
      await fill();
      watcher?.add(dir);
      watcher?.on('all', (_event, file) => {
        if (!file.startsWith(dir)) return;
        lastRead = undefined;
        setTimeout(() => void fill(), SETTLE_MS);
      });
    },
  };
}

function getEntries(content: Content, name: CollectionName): readonly [string, object][] {
  if (name !== 'words') return [...content[name]];
  return Object.entries(content.words).flatMap(([collection, entries]) =>
    [...entries].flatMap(([id, languages]) =>
      [...languages].map(([lang, words]): [string, object] => [
        `${collection}/${id}/${lang}`,
        words,
      ]),
    ),
  );
}
