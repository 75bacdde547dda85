import { ensureBrowser } from './browser.ts';
import { runNode } from './shared/run-command.ts';
import { listenForStop } from './shared/signals.ts';
import { exitWithError } from './shared/user-error.ts';

const signal = listenForStop();
try {
  ensureBrowser();
  const args = ['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)];
  process.exitCode = await runNode(args, { signal });
} catch (error) {
  exitWithError(error);
}
