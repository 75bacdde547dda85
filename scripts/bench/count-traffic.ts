import type { Page } from 'playwright';

/** What a page asks the server for, and what comes over the line in bytes, without headers and with. */
export interface Traffic {
  requests: number;
  body: number;
  bytes: number;
}

/** Returns figures that grow with what the page asks for from now on. */
export async function countTraffic(page: Page): Promise<Traffic> {
  const traffic = { requests: 0, body: 0, bytes: 0 };
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', () => {
    traffic.requests += 1;
  });
  session.on('Network.responseReceived', ({ response }) => {
    traffic.body += Number(response.headers['Content-Length']);
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
  });
  return traffic;
}
