import type { Page } from 'playwright';

/** What shared design/budgets.md measures with. */
const processor = 6;
const latencyMs = 400;
const bytesPerSecond = 400_000 / 8;

/** Gives a page the network and the processor of an old phone far from a mast. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: processor });
}
