import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseInline } from '../../../src/translations/exchange/inline.ts';
import { writePseudo } from '../../../src/translations/pseudo.ts';

test('a pseudo-language has accents, more letters and brackets', () => {
  expect(writePseudo('Leave this page', 'long')).toBe('⟦Ļééååṽéé ţĥîîš þååĝéé⟧');
});

test('placeholders and the addresses of links stay as they are', () => {
  const text = 'Ask {{organisation:vwn}} for [money](/guides/money/).';
  for (const style of ['long', 'mirrored'] as const) {
    const written = writePseudo(text, style);
    expect(written).toContain('{{organisation:vwn}}');
    expect(written).toContain('](/guides/money/)');
  }
});

test('what is mirrored is closed again, so that it turns nothing round it', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const written = writePseudo(text, 'mirrored');
      const count = (sign: string) => written.split(sign).length;
      expect(count('\u202E')).toBe(count('\u202C'));
      expect(count('\u202E') - 1).toBe(
        parseInline(text).filter(({ kind }) => kind === 'text').length +
          parseInline(text).flatMap((piece) => (piece.kind === 'pair' ? piece.children : []))
            .length,
      );
    }),
  );
});
