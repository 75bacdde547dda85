import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** True when the packages in `node_modules` are not the ones `package-lock.json` names. */
export function needsInstall(root) {
  const stamp = stampFile(root);
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== hashLockfile(root);
}

/** Notes which lockfile the packages now installed belong to. */
export function rememberInstall(root) {
  writeFileSync(stampFile(root), hashLockfile(root));
}

function stampFile(root) {
  return join(root, 'node_modules', '.installed-lockfile');
}

function hashLockfile(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}
