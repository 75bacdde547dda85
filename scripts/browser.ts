import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import { canUseApt, installWithApt } from './shared/apt.ts';
import { UserError } from './shared/user-error.ts';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

const knownPlaces = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const downloadLimitMs = 120_000;

/** A Chromium that is on this machine: `CHROME_PATH`, else an installed one, else Playwright's. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env.CHROME_PATH) {
    if (isExecutable(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new UserError(`CHROME_PATH is "${env.CHROME_PATH}", but no program is there.`);
  }
  const folders = (env.PATH ?? '').split(delimiter);
  const onPath = commands.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...knownPlaces, ...onPath, chromium.executablePath()].find(isExecutable);
}

/** Finds a Chromium, or installs one: Playwright's own, else Debian's package. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  downloadBrowser();
  if (!findBrowser() && canUseApt()) installWithApt(['chromium']);
  const installed = findBrowser();
  if (installed) return installed;
  throw new UserError(
    'The browser tests need Chromium: install it (on Debian or Ubuntu "apt-get install chromium", ' +
      'elsewhere Google Chrome will do), or set CHROME_PATH to the program.',
  );
}

function downloadBrowser(): void {
  console.log('No Chromium found: trying to download the one made for Playwright …');
  const cli = join('node_modules', 'playwright', 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], {
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: downloadLimitMs,
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
  });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return existsSync(path);
  } catch {
    return false;
  }
}
