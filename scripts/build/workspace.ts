import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const prefix = 'work-';

/** A fresh folder for one build, inside the project because Astro moves files by renaming. */
export function createWorkFolder(buildFolder: string): string {
  return mkdtempSync(join(buildFolder, prefix));
}

/**
 * Removes what killed builds left behind; call it only while holding the build lock.
 * A build killed in the middle of the swap has put the good site aside: that is put back.
 */
export function removeLeftovers(buildFolder: string, liveFolder: string): void {
  for (const name of readdirSync(buildFolder).filter((entry) => entry.startsWith(prefix))) {
    const previous = getPreviousFolder(join(buildFolder, name));
    if (existsSync(previous) && !existsSync(liveFolder)) renameSync(previous, liveFolder);
    rmSync(join(buildFolder, name), { recursive: true, force: true });
  }
}

/** Puts the fresh site in the place of the live one; no signal can come between the two renames. */
export function swapIn(freshFolder: string, liveFolder: string, workFolder: string): void {
  const previous = getPreviousFolder(workFolder);
  const hadLive = existsSync(liveFolder);
  if (hadLive) renameSync(liveFolder, previous);
  try {
    renameSync(freshFolder, liveFolder);
  } catch (error) {
    if (hadLive) renameSync(previous, liveFolder);
    throw error;
  }
}

function getPreviousFolder(workFolder: string): string {
  return join(workFolder, 'previous');
}
