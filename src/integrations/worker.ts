import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { rolldown } from 'rolldown';

const NAME = 'worker.js';

/** The worker that gives kept pages back, or the one that ends it. */
export type WorkerKind = 'worker' | 'kill';

/** Puts the worker at the root of a built folder: only there it may answer for all pages. */
export async function writeWorker(folder: string, kind: WorkerKind): Promise<void> {
  const bundle = await rolldown({
    input: `src/client/worker/${kind}.ts`,
    platform: 'browser',
    transform: { target: ['chrome89', 'safari15', 'firefox78'] },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  writeFileSync(join(folder, NAME), output[0].code);
}

/**
 * Begins the worker with a hash of everything in the folder: browsers take up a new worker only when
 * its bytes differ, and with every change of the site it has something to renew.
 */
export function stampWorker(folder: string): void {
  const hash = createHash('sha256');
  for (const file of listFiles(folder)) hash.update(file).update(readFileSync(join(folder, file)));
  const worker = join(folder, NAME);
  writeFileSync(
    worker,
    `/* ${hash.digest('hex').slice(0, 16)} */\n${readFileSync(worker, 'utf8')}`,
  );
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
}
