import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatAddress, parseAddress } from '../../../../src/model/beside/address.ts';

test('an address names a language, a block, both or neither', () => {
  expect(parseAddress('#beside=nl&at=basis')).toEqual({ language: 'nl', at: 'basis' });
  expect(parseAddress('#beside=nl')).toEqual({ language: 'nl' });
  expect(parseAddress('#basis')).toEqual({ at: 'basis' });
  expect(parseAddress('')).toEqual({});
});

test('the fragment of another tool names neither', () => {
  expect(parseAddress('#q=paspoort')).toEqual({});
});

test('what is written is read back', () => {
  const anyId = fc.option(fc.stringMatching(/^[a-z0-9-]+$/), { nil: undefined });
  fc.assert(
    fc.property(anyId, anyId, (language, at) => {
      expect(parseAddress(formatAddress({ language, at }))).toEqual({ language, at });
    }),
  );
});

test('any text can be read', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(parseAddress(`#${text}`)).toBeDefined();
    }),
  );
});
