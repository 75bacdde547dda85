import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getContentDir } from './content-loader.ts';
import { finishSite } from './finish-site.ts';
import { writeSearch } from './search/write-search.ts';
import { stampWorker, writeWorker } from './worker.ts';

/** Finishes the built folder; a page that breaks the rules fails the build. */
export function finish(): AstroIntegration {
  let root = '';
  return {
    name: 'finish',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        // The headers name every folder of the site, so the search comes first.
        await writeSearch(folder, getContentDir(root));
        await writeWorker(folder, process.env.KILL_WORKER ? 'kill' : 'worker');
        finishSite(folder);
        stampWorker(folder);
      },
    },
  };
}
