import { once } from 'node:events';
import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from '../shared/root.ts';
import { UserError } from '../shared/user-error.ts';
import { createSiteServer } from './create-server.ts';
import { listenOnFreePort, readPort } from './listen.ts';

/** Serves a built folder and prints its address, until the signal fires. */
export async function serveFolder(folder: string, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    const name = relative(root, folder);
    throw new UserError(`There is no folder ${name} to serve. Run "npm run build" first.`);
  }
  const createServer = () => createSiteServer(folder);
  const { port, servers } = await listenOnFreePort(createServer, readPort(process.env));
  console.log(`http://localhost:${port}/`);
  if (!signal.aborted) await once(signal, 'abort');
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
}
