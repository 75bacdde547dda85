import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { createBarePage } from './bench/bare-page.ts';
import { measureFirstText } from './bench/first-text.ts';
import { type LookupFigures, measureLookup } from './bench/lookup.ts';
import { getMedian } from './bench/median.ts';
import { measureSearch, type SearchFigures } from './bench/search.ts';
import { slowDown } from './bench/slow-down.ts';
import { ensureBrowser } from './browser.ts';
import { getBrowserFlags } from './browser-flags.ts';
import { createSiteServer } from './serve/create-server.ts';
import { root } from './shared/root.ts';
import { exitWithError, UserError } from './shared/user-error.ts';

// `npm run bench`: what a reader with a slow phone on a bad network waits for. Printed, not judged:
// the figures are as good as the machine is quiet.

const folder = join(root, 'dist');
const languages = ['nl', 'ar'] as const;
const country = (tag: string) => `/${tag}/countries/gh/`;
const barePath = '/bare/';
const rounds = 5;

/** Two texts of twelve keys after the first: a name with an error, and one that nothing answers. */
const texts = { nl: ['eritria', 'xqzwvl'], ar: ['اريتيري', 'xqzwvl'] } as const;

/** A word that guides are about, and letters that make it another form. */
const words = { nl: ['paspoort', 'en'], ar: ['محام', 'ين'] } as const;

try {
  if (!existsSync(folder)) throw new UserError('There is no dist. Run "npm run build" first.');
  const site = createSiteServer(folder);
  const bare = createBarePage(folder, country('nl'));
  const server = createServer((request, response) => {
    if (request.url !== barePath) return site.emit('request', request, response);
    return response.writeHead(200, bare.headers).end(bare.body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: getBrowserFlags(),
  });

  console.log('Slow 3G (400 ms, 400 kbit/s), processor six times slower, nothing kept.\n');
  console.log(`The lookup, over ${country('…')}, the median of ${rounds} rounds:`);
  for (const tag of languages) {
    const figures: LookupFigures[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const measure = (page: Page) => measureLookup(page, address + country(tag), texts[tag]);
      const found = await inFreshPage(browser, measure);
      // In the first round the server compresses.
      if (round > 0) figures.push(found);
    }
    printLookup(tag, figures);
  }

  console.log(`\nThe search of all texts, the median of ${rounds} rounds:`);
  for (const tag of languages) {
    const figures: SearchFigures[] = [];
    const [word, letters] = words[tag];
    for (let round = 0; round <= rounds; round += 1) {
      const measure = (page: Page) =>
        measureSearch(page, `${address}/${tag}/search/`, word, letters);
      const found = await inFreshPage(browser, measure);
      if (round > 0) figures.push(found);
    }
    printSearch(tag, figures);
  }

  console.log(`\nFirst text in ms, the median of ${rounds} rounds:`);
  const bareTimes: number[] = [];
  const times = new Map<string, number[]>(languages.map((tag) => [tag, []]));
  for (let round = 0; round < rounds; round += 1) {
    const measure = (path: string) =>
      inFreshPage(browser, (page) => measureFirstText(page, address + path));
    bareTimes.push(await measure(barePath));
    for (const [tag, list] of times) list.push(await measure(country(tag)));
  }
  const bareTime = getMedian(bareTimes);
  console.log(`bare page  ${bareTime.toFixed(0)}  (${bare.body.length} bytes)`);
  for (const [tag, list] of times) {
    const time = getMedian(list);
    console.log(`${country(tag)}  ${time.toFixed(0)}  ${(time / bareTime).toFixed(2)} × bare`);
  }
  await browser.close();
  server.close();
  server.closeAllConnections();
} catch (error) {
  exitWithError(error);
}

async function inFreshPage<T>(browser: Browser, measure: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await slowDown(page);
  const figures = await measure(page);
  await context.close();
  return figures;
}

function printLookup(tag: string, rounds: readonly LookupFigures[]): void {
  const median = (get: (figures: LookupFigures) => number) => getMedian(rounds.map(get));
  // Each key by its median: in one round another program may have had the processor.
  const keys = (rounds[0]?.laterKeys ?? []).map((_, at) =>
    median(({ laterKeys }) => laterKeys[at] ?? Number.NaN),
  );
  const line = [
    `${tag}  open → field ready ${median(({ open }) => open).toFixed(0)} ms`,
    `first key ${median(({ firstKey }) => firstKey).toFixed(0)} ms`,
    `${keys.length} later keys ${getMedian(keys).toFixed(0)} ms, worst ${Math.max(...keys).toFixed(0)} ms`,
    `${median(({ requests }) => requests)} requests`,
    `${median(({ body }) => body)} bytes, with headers ${median(({ bytes }) => bytes)}`,
  ];
  console.log(line.join(' · '));
}

function printSearch(tag: string, rounds: readonly SearchFigures[]): void {
  const median = (get: (figures: SearchFigures) => number) => getMedian(rounds.map(get));
  const key = (at: number) => median(({ keys }) => keys[at] ?? Number.NaN).toFixed(0);
  const line = [
    `${tag}  open → results ${median(({ open }) => open).toFixed(0)} ms`,
    `first key ${key(0)} ms`,
    `later key ${key(1)} ms`,
    `${median(({ requests }) => requests)} requests`,
    `${median(({ body }) => body)} bytes, with headers ${median(({ bytes }) => bytes)}`,
  ];
  console.log(line.join(' · '));
}
