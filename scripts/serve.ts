import { resolve } from 'node:path';
import { serveFolder } from './serve/serve-folder.ts';
import { root } from './shared/root.ts';
import { listenForStop } from './shared/signals.ts';
import { exitWithError } from './shared/user-error.ts';

const folder = resolve(root, process.argv[2] ?? 'dist');
await serveFolder(folder, listenForStop()).catch(exitWithError);
