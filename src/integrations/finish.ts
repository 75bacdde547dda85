import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { finishSite } from './finish-site.ts';

/** Finishes the built folder; a page that breaks the rules fails the build. */
export function finish(): AstroIntegration {
  return {
    name: 'finish',
    hooks: { 'astro:build:done': ({ dir }) => finishSite(fileURLToPath(dir)) },
  };
}
