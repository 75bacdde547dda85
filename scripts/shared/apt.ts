import { spawnSync } from 'node:child_process';

/** True on Debian and its relatives, when we are allowed to install packages. */
export function canUseApt(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

/** Installs Debian packages and says whether that worked. */
export function installWithApt(packages: string[]): boolean {
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  return runApt(['update']) && runApt(['install', '-y', '--no-install-recommends', ...packages]);
}

function runApt(args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 2, 2] }).status === 0;
}
