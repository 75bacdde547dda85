import { buildSite } from './build/build-site.ts';
import { listenForStop } from './shared/signals.ts';
import { exitWithError } from './shared/user-error.ts';

await buildSite(listenForStop()).catch(exitWithError);
