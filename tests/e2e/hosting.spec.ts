import { expect, test } from '@playwright/test';

test('the first page arrives with its headers and without a word in the console', async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  const response = await page.goto('/');
  expect(response?.status()).toBe(200);
  expect(response?.headers()).toMatchObject({
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  });
  expect(complaints).toEqual([]);
});

test('an address that does not exist says so in the language it begins with', async ({ page }) => {
  const response = await page.goto('/nl/deze-pagina-is-er-niet/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
});
