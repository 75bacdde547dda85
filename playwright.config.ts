import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.ts';
import { getBrowserFlags } from './scripts/browser-flags.ts';

// Playwright reads this file again in each worker, which inherits the port chosen first.
process.env.E2E_PORT ??= String(await findFreePort());
const address = `http://localhost:${process.env.E2E_PORT}`;
const executablePath = findBrowser();
const report = process.env.REPORT_FILE;

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
  webServer: {
    command: `"${process.execPath}" scripts/serve.ts`,
    env: { PORT: process.env.E2E_PORT },
    url: address,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 1000 },
  },
  use: {
    baseURL: address,
    browserName: 'chromium',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: getBrowserFlags(),
    },
  },
});

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
