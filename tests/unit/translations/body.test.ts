import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinBody, splitBody } from '../../../src/translations/body.ts';
import { content } from '../real-content.ts';

test('paragraphs, headings, items and quotations are texts; marks, ids and blocks are not', () => {
  const body =
    '\nEen zin.\nNog een.\n\n## Kop {#kop}\n\n:::steps\n1. Eerst.\n2. Dan **dit**.\n:::\n\n> Gezegd.\n\n- a\n- b\n\n:::contact{of="vwn"}\n:::\n';
  expect(splitBody(body).texts).toEqual([
    'Een zin.\nNog een.',
    'Kop',
    'Eerst.',
    'Dan **dit**.',
    'Gezegd.',
    'a',
    'b',
  ]);
});

test('a text that starts with a number or a dash inside stays whole', () => {
  expect(splitBody('18 jaar of ouder.\n').texts).toEqual(['18 jaar of ouder.']);
  expect(splitBody('-5 graden\n').texts).toEqual(['-5 graden']);
});

test('every body that was taken apart is put together to the same bytes', () => {
  const line = fc.oneof(
    fc.constantFrom('', ':::', ':::steps', '## Kop {#kop}', '- item', '1. item', '> q', '   ', '#'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom('\n', '\r\n'), (lines, end) => {
      const body = lines.join(end);
      expect(joinBody(splitBody(body))).toBe(body);
    }),
  );
});

test('every published body has the same number of texts in each language it is whole in', () => {
  for (const entries of Object.values(content.words)) {
    for (const [id, languages] of entries) {
      const counts = [...languages.values()].map(({ body }) => splitBody(body).texts.length);
      expect(new Set(counts).size, id).toBe(1);
    }
  }
});

test('texts that do not fit in a frame are refused', () => {
  expect(() => joinBody({ texts: ['a'], frame: [''] })).toThrow('1 texts do not fit');
});
