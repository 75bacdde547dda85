import { expect, test } from 'vitest';
import { getReport } from './fixture.ts';

const SIZE = 90_000;

/** Pieces that, repeated to the largest file allowed, make careless readers slow or exhaust their stack. */
const PIECES = [
  ...['[', '> ', '{{', '}}', '{a:', '<a ', '*a ', '1.', '0 ', '+31 ', '[a][b]', 'a@a.', '- '],
  ...['"', 'a: "', '---\n', '\n', ' ', 'woord ', '![', '`', '|', 'a', '€', 'http://', '{#'],
];

/** A reader that goes back over and over would need hours. */
const TIMEOUT_MS = 120_000;

test.each(PIECES)(
  'a file full of %j is read to its end without a crash',
  (piece) => {
    const text = piece.repeat(SIZE / piece.length);
    const { problems } = getReport('healthy', {
      'organisations/iom-nl/nl.md': `---\ntitle: a\nsummary: b\n---\n${text}`,
      'organisations/fedasil/nl.md': `---\ntitle: ${JSON.stringify(text)}\nsummary: b\n---\na`,
      'organisations/fedasil/facts.yml': text,
      'ui/en.json': text,
      'ui/nl.json': JSON.stringify({ a: text }),
    });
    expect(problems).not.toEqual([]);
  },
  TIMEOUT_MS,
);

test('nesting that nobody means is refused', () => {
  const edits = {
    'guides/papieren/nl.md': (text: string) => `${text}\n${'> '.repeat(60)}a\n`,
    'sources/eu-visa.yml': `a: ${'['.repeat(20_000)}`,
  };
  const { problems } = getReport('healthy', edits);
  expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toMatchInlineSnapshot(`
    [
      "content/guides/papieren/ar.md wrong-heading",
      "content/guides/papieren/ar.md link-mismatch",
      "content/guides/papieren/ar.md link-mismatch",
      "content/guides/papieren/en.md wrong-heading",
      "content/guides/papieren/en.md link-mismatch",
      "content/guides/papieren/en.md link-mismatch",
      "content/guides/papieren/nl.md deep-nesting",
      "content/sources/eu-visa.yml invalid-yaml",
    ]
  `);
});
