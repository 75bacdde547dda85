import { readSettings } from './build/settings.ts';
import { root } from './shared/root.ts';
import { runNode } from './shared/run-command.ts';
import { listenForStop } from './shared/signals.ts';
import { exitWithError } from './shared/user-error.ts';

const signal = listenForStop();
try {
  const settings = readSettings(process.env, new Date(), root);
  const env = {
    ...process.env,
    SITE_TODAY: settings.today,
    CONTENT_DIR: settings.contentFolder,
  };
  // An editor may well start with a problem to solve: the check informs, and the site opens.
  await runNode(['scripts/check.ts'], { env, signal });
  // The flag also keeps Astro from moving to the background.
  const args = ['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock'];
  process.exitCode = await runNode([...args, ...process.argv.slice(2)], { env, signal });
} catch (error) {
  exitWithError(error);
}
