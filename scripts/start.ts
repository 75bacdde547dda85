import { join } from 'node:path';
import { buildSite } from './build/build-site.ts';
import { serveFolder } from './serve/serve-folder.ts';
import { root } from './shared/root.ts';
import { listenForStop } from './shared/signals.ts';
import { exitWithError } from './shared/user-error.ts';

const signal = listenForStop();
try {
  await buildSite(signal);
  await serveFolder(join(root, 'dist'), signal);
} catch (error) {
  exitWithError(error);
}
