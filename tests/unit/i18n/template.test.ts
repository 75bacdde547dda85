import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitTemplate } from '../../../src/i18n/template.ts';
import { content } from '../real-content.ts';

test('a sentence is split at its placeholders', () => {
  expect(splitTemplate('Bel {{phone:dtv#phone}} of {{organisation:vwn}}.')).toEqual([
    { text: 'Bel ' },
    { slot: 'phone:dtv#phone' },
    { text: ' of ' },
    { slot: 'organisation:vwn' },
    { text: '.' },
  ]);
});

test('a sentence may begin and end with a placeholder, or have none', () => {
  expect(splitTemplate('{{a}}{{b}}')).toEqual([{ slot: 'a' }, { slot: 'b' }]);
  expect(splitTemplate('Vraag het.')).toEqual([{ text: 'Vraag het.' }]);
  expect(splitTemplate('')).toEqual([]);
});

test('spaces inside a placeholder do not count', () => {
  expect(splitTemplate('{{ count }}')).toEqual([{ slot: 'count' }]);
});

test.each(['{', '{{', '}}', '{{}}', '{a}', '{{a}', 'a}}', '{{a{b}}'])('%s is only text', (text) => {
  expect(splitTemplate(text)).toEqual([{ text }]);
});

/** Puts the parts together again. */
function join(sentence: string): string {
  return splitTemplate(sentence)
    .map((part) => ('text' in part ? part.text : `{{${part.slot}}}`))
    .join('');
}

test('the parts of any sentence give it back', () => {
  const anyText = fc.oneof(
    fc.string(),
    fc.constantFrom('{', '}', '{{', '}}', '{{}}', 'العربية', '\n'),
    fc.stringMatching(/^[a-z0-9:#-]{1,9}$/).map((slot) => `{{${slot}}}`),
  );
  fc.assert(
    fc.property(fc.array(anyText), (parts) => {
      const sentence = parts.join('').replaceAll(/\{\{\s*([^{}]*?)\s*\}\}/g, '{{$1}}');
      expect(join(sentence)).toBe(sentence);
    }),
    { seed: 9, numRuns: 2000 },
  );
});

test('the parts of every sentence of the interface give it back', () => {
  for (const words of content.ui.values())
    for (const sentence of Object.values(words)) expect(join(sentence)).toBe(sentence);
});
