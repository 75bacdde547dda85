import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TELLING_WORDS } from '../../../src/checks/discreet-words.ts';
import { getShortAddress, getShortCode } from '../../../src/i18n/short-address.ts';
import { languageTags } from '../../helpers/words.ts';

const anyAddress = fc.stringMatching(/^(?:\/[a-z0-9-]{1,30}){1,4}\/$/);

test('a short address never changes: it is on paper and in messages', () => {
  const addresses = ['/nl/', '/nl/countries/gh/', '/ar/countries/gh/', '/en/guides/money/'];
  expect(addresses.map(getShortAddress)).toMatchInlineSnapshot(`
    [
      "/p/g7hhb3/",
      "/p/3454jq/",
      "/p/8hchdw/",
      "/p/9tb9g5/",
    ]
  `);
});

test('a short address is six signs that nobody mixes up or reads as a word', () => {
  fc.assert(
    fc.property(anyAddress, (address) => {
      expect(getShortAddress(address)).toMatch(/^\/p\/[bcdfghjkmnpqrstvwxz2-9]{6}\/$/);
    }),
  );
});

test('the same address gives the same code, and another language another', () => {
  fc.assert(
    fc.property(anyAddress, (path) => {
      const codes = languageTags.map((tag) => getShortCode(`/${tag}${path}`));
      expect(new Set(codes).size).toBe(languageTags.length);
      expect(languageTags.map((tag) => getShortCode(`/${tag}${path}`))).toEqual(codes);
    }),
  );
});

test('no code tells what the page is about', () => {
  fc.assert(
    fc.property(anyAddress, (address) => {
      for (const tag of languageTags)
        expect(getShortCode(address)).not.toMatch(TELLING_WORDS[tag] ?? tag);
    }),
  );
});
