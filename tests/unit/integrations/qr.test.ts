import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawQr } from '../../../src/integrations/qr.ts';
import { scanQr } from '../../helpers/scan-qr.ts';

test('a scanner reads the address that was drawn', () => {
  const address = 'https://terugkeerwijzer.example/ar/countries/sy/';
  expect(scanQr(drawQr(address))).toBe(address);
});

test('any address of the site can be scanned', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9-]{1,40}$/), (id) => {
      const address = `https://terugkeerwijzer.example/nl/programmes/${id}/`;
      expect(scanQr(drawQr(address))).toBe(address);
    }),
    { numRuns: 25 },
  );
});

test('the drawing is small, and white behind its black in every colour scheme', () => {
  const svg = drawQr('https://terugkeerwijzer.example/ar/countries/sy/');
  expect(svg.length).toBeLessThan(9000);
  expect(svg).toContain('fill="#fff"');
});
