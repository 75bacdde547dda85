import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { finishSite } from './finish-site.ts';
import { stampWorker, writeWorker } from './worker.ts';

/** Finishes the built folder; a page that breaks the rules fails the build. */
export function finish(): AstroIntegration {
  return {
    name: 'finish',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await writeWorker(folder, process.env.KILL_WORKER ? 'kill' : 'worker');
        finishSite(folder);
        stampWorker(folder);
      },
    },
  };
}
