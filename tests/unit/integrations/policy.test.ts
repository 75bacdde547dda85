import { expect, test } from 'vitest';
import { formatPolicy, getSecurityHeaders } from '../../../src/integrations/policy.ts';

const hash = 'sha256-abc=';

test('a page may load only what this site serves, and the one inline stylesheet', () => {
  expect(formatPolicy(hash)).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'sha256-abc='; " +
      "img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; " +
      "manifest-src 'self'; base-uri 'none'; form-action 'none'",
  );
});

test('the header says the same as the meta tag, and that no other site may frame the page', () => {
  const header = getSecurityHeaders(hash)['Content-Security-Policy'];
  expect(header).toBe(`${formatPolicy(hash)}; frame-ancestors 'none'`);
});

test('hosts that limit a header line to 2,000 characters accept every header', () => {
  for (const [name, value] of Object.entries(getSecurityHeaders(hash))) {
    expect(`  ${name}: ${value}`.length).toBeLessThan(2000);
  }
});

test('addresses of readers are not passed on, and the sensors of their phones stay closed', () => {
  const headers = getSecurityHeaders(hash);
  expect(headers['Referrer-Policy']).toBe('no-referrer');
  expect(headers['Permissions-Policy']).toMatch(/geolocation=\(\).*microphone=\(\)/);
});
