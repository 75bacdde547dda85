import { existsSync } from 'node:fs';

/** Stops the run with a sentence when there is nothing to read. */
export function setup(): void {
  if (!existsSync('dist/_headers')) {
    throw new Error('There is no built site in dist: run "npm run build" first.');
  }
}
