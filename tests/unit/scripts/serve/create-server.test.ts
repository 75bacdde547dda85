import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { createSiteServer } from '../../../../scripts/serve/create-server.ts';
import { createTempFolder } from '../../../helpers/temp-folder.ts';

const site = {
  'index.html': '<p>home</p>',
  '404.html': 'nowhere',
  'nl/index.html': '<p>Nederlands</p>',
  'nl/404.html': 'niet gevonden',
  'nl/landen/irak/index.html': 'Irak',
  '_astro/core.css': 'p{color:red}',
  'data/été.json': '{}',
  _headers:
    '/*\n  X-Frame-Options: DENY\n/_astro/*\n  Cache-Control: immutable\n/nl/*\n  X-Own: a: b\n',
};

async function get(path: string, options: { method?: string; encoding?: string } = {}) {
  const folder = createTempFolder(site);
  const server = createSiteServer(folder).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  // Node's own client, because fetch would tidy the paths up before sending them.
  return new Promise<{
    status: number | undefined;
    headers: Record<string, unknown>;
    body: Buffer;
  }>((resolve, reject) => {
    const headers = options.encoding ? { 'accept-encoding': options.encoding } : {};
    request({ port, path, method: options.method ?? 'GET', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

test('a folder answers with its index page, as UTF-8', async () => {
  const { status, headers, body } = await get('/nl/?vraag=1');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(body.toString()).toBe('<p>Nederlands</p>');
});

test('a folder without its slash is redirected, keeping the query', async () => {
  const { status, headers } = await get('/nl/landen/irak?a=1');
  expect(status).toBe(308);
  expect(headers.location).toBe('/nl/landen/irak/?a=1');
});

test('a redirect never leads to another host', async () => {
  for (const path of ['//nl', '/\\nl', '//evil.example/nl']) {
    const { status, headers } = await get(path);
    expect([status, headers.location]).toEqual([404, undefined]);
  }
});

test('headers come from _headers, by path', async () => {
  const page = await get('/nl/');
  expect(page.headers).toMatchObject({ 'x-frame-options': 'DENY', 'x-own': 'a: b' });
  expect(page.headers['cache-control']).toBeUndefined();
  const style = await get('/_astro/core.css');
  expect(style.headers).toMatchObject({ 'cache-control': 'immutable' });
  expect(style.headers['content-type']).toBe('text/css; charset=utf-8');
});

test('what is not there answers with the page of its language, else the general one', async () => {
  const dutch = await get('/nl/onbekend/');
  expect([dutch.status, dutch.body.toString()]).toEqual([404, 'niet gevonden']);
  expect(dutch.headers['x-frame-options']).toBe('DENY');
  const general = await get('/onbekend');
  expect([general.status, general.body.toString()]).toEqual([404, 'nowhere']);
});

test.each(['/../package.json', '/nl/..%2f..%2fetc/passwd', '/%00', '/%E0%A4%A', '/_headers'])(
  '%s does not leave the folder or show what is not a page',
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);

test('text is compressed as the visitor accepts it', async () => {
  const brotli = await get('/', { encoding: 'gzip, br' });
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(brotli.body).toString()).toBe('<p>home</p>');
  const gzip = await get('/', { encoding: 'gzip, br;q=0' });
  expect(gzip.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
  expect(gunzipSync(gzip.body).toString()).toBe('<p>home</p>');
  expect((await get('/')).headers['content-encoding']).toBeUndefined();
});

test('HEAD answers as GET without the body, other methods are refused', async () => {
  const head = await get('/', { method: 'HEAD' });
  expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '11', 0]);
  expect((await get('/', { method: 'POST' })).status).toBe(405);
});

test('names outside ASCII are found', async () => {
  const { status, headers } = await get('/data/%C3%A9t%C3%A9.json');
  expect([status, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
});
