import { join, relative } from 'node:path';
import { root } from '../shared/root.ts';
import { runNode } from '../shared/run-command.ts';
import { UserError } from '../shared/user-error.ts';
import { buildInto } from './build-into.ts';
import { getBuildEnv, readSettings } from './settings.ts';

/** Checks the content, builds the site and puts it in `dist`. */
export async function buildSite(signal: AbortSignal): Promise<void> {
  const settings = readSettings(process.env, new Date(), root);
  const env = getBuildEnv(settings);
  await buildInto({
    buildFolder: join(root, '.build'),
    liveFolder: join(root, 'dist'),
    signal,
    makeSite: async (freshFolder, cacheFolder) => {
      if ((await runNode(['scripts/check.ts'], { env, signal })) !== 0) {
        throw new UserError('The content has problems, see above. dist is as it was.');
      }
      const folders = { BUILD_OUT: freshFolder, BUILD_CACHE: cacheFolder };
      const args = ['node_modules/astro/bin/astro.mjs', 'build', '--force'];
      if ((await runNode(args, { env: { ...env, ...folders }, signal })) !== 0) {
        throw new UserError('The build failed, see above. dist is as it was.');
      }
    },
  });
  const content = relative(root, settings.contentFolder);
  console.log(`Built dist from ${content} as on ${settings.today}.`);
}
