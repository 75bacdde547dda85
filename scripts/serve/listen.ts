import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UserError } from '../shared/user-error.ts';

const attempts = 100;

/** Both addresses that "localhost" may mean; neither is open to the network. */
const localAddresses = ['127.0.0.1', '::1'];

/** What a machine without one of the two address families says. */
const familyIsMissing = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT']);

/** Opens servers on this port of localhost, else on the next port that is free. */
export async function listenOnFreePort(
  createServer: () => Server,
  firstPort: number,
): Promise<{ port: number; servers: Server[] }> {
  for (let port = firstPort; port < firstPort + attempts; port += 1) {
    const opened = await listenEverywhere(createServer, port);
    if (opened) return opened;
  }
  throw new UserError(`No port from ${firstPort} to ${firstPort + attempts - 1} is free.`);
}

/** The port of `PORT`, else 4321. */
export function readPort(env: NodeJS.ProcessEnv): number {
  const text = env.PORT || '4321';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new UserError(`PORT is "${text}", but must be a number from 0 to 65535.`);
  }
  return port;
}

async function listenEverywhere(createServer: () => Server, wantedPort: number) {
  const servers: Server[] = [];
  let port = wantedPort;
  for (const address of localAddresses) {
    const server = createServer();
    const code = await tryListen(server, port, address);
    if (code === undefined) {
      servers.push(server);
      port = (server.address() as AddressInfo).port;
    } else if (!familyIsMissing.has(code)) {
      for (const opened of servers) opened.close();
      return undefined;
    }
  }
  return { port, servers };
}

/** Undefined when the server listens, else the code of what keeps it from that. */
function tryListen(server: Server, port: number, address: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const onError = (error: NodeJS.ErrnoException) => resolve(error.code ?? 'UNKNOWN');
    server.once('error', onError).listen(port, address, () => {
      server.off('error', onError);
      resolve(undefined);
    });
  });
}
