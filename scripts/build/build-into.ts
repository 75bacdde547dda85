import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../bootstrap/lock.mjs';
import { UserError } from '../shared/user-error.ts';
import { createWorkFolder, removeLeftovers, swapIn } from './workspace.ts';

export interface BuildPlan {
  /** Holds the lock and the work folders; on the same file system as `liveFolder`. */
  buildFolder: string;
  liveFolder: string;
  signal: AbortSignal;
  /** Makes the site in `freshFolder`, or throws. */
  makeSite(freshFolder: string, cacheFolder: string): Promise<void>;
}

/**
 * Makes the site in a fresh folder and swaps it in only when it is complete, one build at a time.
 * Whatever goes wrong before that leaves the live folder as it was, and no work folder behind.
 */
export async function buildInto({ buildFolder, liveFolder, signal, makeSite }: BuildPlan) {
  mkdirSync(buildFolder, { recursive: true });
  const build = async () => {
    removeLeftovers(buildFolder, liveFolder);
    const workFolder = createWorkFolder(buildFolder);
    try {
      const freshFolder = join(workFolder, 'site');
      await makeSite(freshFolder, join(workFolder, 'cache'));
      signal.throwIfAborted();
      if (!existsSync(join(freshFolder, '_headers'))) {
        throw new UserError(
          'The build ended without finishing the site (no _headers was written).',
        );
      }
      swapIn(freshFolder, liveFolder, workFolder);
    } finally {
      rmSync(workFolder, { recursive: true, force: true });
    }
  };
  await withLock(join(buildFolder, 'build.lock'), build, {
    signal,
    onWait: (pid: number) => console.error(`Waiting for another build (process ${pid}) …`),
  });
}
