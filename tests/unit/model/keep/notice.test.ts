import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addNotice } from '../../../../src/model/keep/notice.ts';

test('a copy begins with the sentence that says so, and carries its day', () => {
  const html = '<body><main id="main" tabindex="-1"><h1>A</h1></main></body>';
  expect(addNotice(html, '2026-12-03', 'A copy.')).toBe(
    '<body><main id="main" tabindex="-1"><p class="warning" data-kept="2026-12-03">A copy.</p>' +
      '<h1>A</h1></main></body>',
  );
});

test('no sentence can add an element or be taken for a pattern', () => {
  fc.assert(
    fc.property(fc.string(), (sentence) => {
      const html = addNotice('<main></main>', '2026-12-03', `${sentence}<b>$&$1`);
      expect(html.match(/<(?!\/?(?:main|p)\b)/g)).toBeNull();
      expect(html.match(/<main>/g)).toHaveLength(1);
    }),
  );
});
