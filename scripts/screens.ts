import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { ensureBrowser } from './browser.ts';
import { getBrowserFlags } from './browser-flags.ts';
import { ensureFonts } from './fonts.ts';
import { listShots, type Shot } from './screens/shots.ts';
import { createSiteServer } from './serve/create-server.ts';
import { listenOnFreePort } from './serve/listen.ts';
import { root } from './shared/root.ts';
import { exitWithError } from './shared/user-error.ts';

const folder = join(root, 'screens');
const anyPort = 0;

try {
  ensureFonts();
  const executablePath = ensureBrowser();
  const createServer = () => createSiteServer(join(root, 'dist'));
  const { port, servers } = await listenOnFreePort(createServer, anyPort);
  const browser = await chromium.launch({ executablePath, args: getBrowserFlags() });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const shots = listShots();
  for (const shot of shots) await take(browser, `http://localhost:${port}`, shot);
  await browser.close();
  for (const server of servers) server.close();
  console.log(`${shots.length} pictures in screens.`);
} catch (error) {
  exitWithError(error);
}

/** Takes one picture of the whole page. */
async function take(browser: Browser, address: string, shot: Shot): Promise<void> {
  const { name, path, width, look } = shot;
  const page = await browser.newPage({
    viewport: { width, height: 740 },
    colorScheme: look === 'dark' ? 'dark' : 'light',
  });
  await page.emulateMedia({ media: look === 'print' ? 'print' : 'screen' });
  await page.goto(address + path);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  await page.close();
}
