import { expect, test } from 'vitest';
import { isCountryCode } from '../../../src/checks/country-codes.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

test('knows the 249 codes of ISO 3166-1, and Kosovo', () => {
  const codes = LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).filter(isCountryCode);
  expect(codes).toHaveLength(250);
  expect(codes).toContain('XK');
});

test('refuses old codes, other forms and what is no country', () => {
  for (const code of ['UK', 'EU', 'ZZ', 'SU', 'YU', 'gh', 'GHA', '']) {
    expect(isCountryCode(code), code).toBe(false);
  }
});
