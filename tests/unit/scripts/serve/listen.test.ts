import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { listenOnFreePort, readPort } from '../../../../scripts/serve/listen.ts';

test('a port that is taken is passed over', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', () => resolve()));
  const taken = (other.address() as AddressInfo).port;
  const { port, servers } = await listenOnFreePort(() => createServer(), taken);
  onTestFinished(() => {
    for (const server of [other, ...servers]) server.close();
  });
  expect(port).toBeGreaterThan(taken);
});

test('the port is 4321 unless PORT names another', () => {
  expect(readPort({})).toBe(4321);
  expect(readPort({ PORT: '8080' })).toBe(8080);
  expect(() => readPort({ PORT: 'abc' })).toThrow(
    'PORT is "abc", but must be a number from 0 to 65535.',
  );
});
