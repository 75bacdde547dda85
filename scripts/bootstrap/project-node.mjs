import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Node's first release that runs `.ts` files directly without a flag. */
const oldestUsable = [22, 18];

/**
 * The Node the project brings along, else the running one if it can run the scripts.
 *
 * @param {string} root
 * @param {{ platform: string, arch: string, execPath: string, versions: { node: string } }} running
 */
export function findProjectNode(root, running = process) {
  const name = running.platform === 'win32' ? 'node.exe' : 'node';
  const own = join(root, 'node_modules', '.bin', name);
  if (existsSync(own)) return own;
  if (isUsable(running.versions.node)) return running.execPath;
  throw new Error(
    `No Node 24 came with the packages for ${running.platform} ${running.arch}, and Node ` +
      `${running.versions.node} is too old for the scripts: install Node 24 and run this again.`,
  );
}

/** The environment in which `node` and the packages' commands are the project's own. */
export function getProjectEnv(root, env = process.env) {
  return {
    ...env,
    PATH: [join(root, 'node_modules', '.bin'), env.PATH].filter(Boolean).join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}

function isUsable(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > oldestUsable[0] || (major === oldestUsable[0] && minor >= oldestUsable[1]);
}
