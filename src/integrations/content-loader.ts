import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Content } from '../checks/content.ts';
import { readContent } from '../checks/read-content.ts';
import type { STORED } from '../schemas/stored.ts';

type CollectionName = keyof typeof STORED;

/** The content folder: `CONTENT_DIR`, else `content` in the project. */
export function getContentDir(root: string): string {
  return path.resolve(root, process.env.CONTENT_DIR ?? 'content');
}

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
        const { content, problems } = readContent(dir);
        if (problems.length > 0) logger.warn(`${problems.length} problems in ${dir}: run "npm run check".`);
        store.clear();
        for (const [id, entry] of getEntries(content, name)) {
          store.set({ id, data: await parseData({ id, data: { ...entry } }) });
        }
      };
      await fill();
      watcher?.add(dir);
      watcher?.on('all', (_event, file) => {
        if (file.startsWith(dir)) void fill();
      });
    },
  };
}

function getEntries(content: Content, name: CollectionName): readonly [string, object][] {
  if (name !== 'words') return [...content[name]];
  return Object.entries(content.words).flatMap(([collection, entries]) =>
    [...entries].flatMap(([id, languages]) =>
      [...languages].map(([lang, words]): [string, object] => [`${collection}/${id}/${lang}`, words]),
    ),
  );
}
