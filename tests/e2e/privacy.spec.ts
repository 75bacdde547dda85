import { expect, type Page, test } from '@playwright/test';
import { chooser } from '../../scripts/shared/page-types.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { listAddresses } from '../helpers/browser.ts';

const together = 6;

for (const { tag } of LANGUAGES) {
  test(`no page in ${tag} asks another site for anything or leaves anything behind`, async ({
    context,
    baseURL,
  }) => {
    // Three times what it takes here, for a slow machine.
    test.setTimeout(90_000);
    const requests: string[] = [];
    const complaints: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    context.on('console', (message) => complaints.push(message.text()));
    context.on('weberror', (error) => complaints.push(error.error().message));
    const visit = async (address: string) => {
      const page = await context.newPage();
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(await readStored(page), address).toEqual(nothing);
      await page.close();
    };
    const addresses = listAddresses(tag);
    // Each visit mostly waits for silence.
    for (let index = 0; index < addresses.length; index += together) {
      await Promise.all(addresses.slice(index, index + together).map(visit));
    }
    for (const address of addresses) expect(requests).toContain(`${baseURL}${address}`);
    expect(requests.filter((url) => new URL(url).origin !== baseURL)).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test('a country page needs at most five requests', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/ar/countries/gh/', { waitUntil: 'networkidle' });
  expect(requests.length).toBeGreaterThan(0);
  expect(requests.length).toBeLessThanOrEqual(5);
});

test('the policy stops a script, a style and a request that come from elsewhere', async ({
  page,
}) => {
  await page.goto('/nl/countries/gh/');
  const blocked = await page.evaluate(async () => {
    const directives = new Set<string>();
    document.addEventListener('securitypolicyviolation', (event) => {
      directives.add(event.effectiveDirective);
    });
    const script = document.createElement('script');
    script.textContent = 'document.title = "changed"';
    document.head.append(script);
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.head.append(style);
    const image = document.createElement('img');
    image.src = 'https://elsewhere.example/a.png';
    document.body.append(image);
    await fetch('https://elsewhere.example/').catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 50));
    return [...directives].toSorted();
  });
  expect(blocked).toEqual(['connect-src', 'img-src', 'script-src-elem', 'style-src-elem']);
  await expect(page).not.toHaveTitle('changed');
});

test('the policy in the page is the one in the headers', async ({ page }) => {
  for (const address of [chooser, '/ar/countries/sy/', '/nl/404.html']) {
    const response = await page.goto(address);
    const meta = page.locator('meta[http-equiv=content-security-policy]');
    const inPage = await meta.getAttribute('content');
    expect(response?.headers()['content-security-policy']).toBe(
      `${inPage}; frame-ancestors 'none'`,
    );
  }
});

const nothing = { cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 };

function readStored(page: Page): Promise<typeof nothing> {
  return page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}
