import { expect, test } from 'vitest';
import { createBlockFinder, parseProse as parse } from '../../../src/catalogue/prose.ts';
import { createTestReader, library } from './library.ts';

const finder = createBlockFinder(library, createTestReader('nl'));
const parseProse = (body: string) => parse({ body }, finder);

test('a text is paragraphs, headings and lists', () => {
  expect(parseProse('Eerst.\n\n## Dan {#then}\n\n- een\n- **twee**')).toEqual([
    { type: 'paragraph', children: [{ type: 'text', value: 'Eerst.' }] },
    { type: 'heading', depth: 2, id: 'then', children: [{ type: 'text', value: 'Dan' }] },
    {
      type: 'list',
      isOrdered: false,
      children: [
        {
          type: 'listItem',
          children: [{ type: 'paragraph', children: [{ type: 'text', value: 'een' }] }],
        },
        {
          type: 'listItem',
          children: [
            {
              type: 'paragraph',
              children: [{ type: 'strong', children: [{ type: 'text', value: 'twee' }] }],
            },
          ],
        },
      ],
    },
  ]);
});

test('a heading is never above the title of the page', () => {
  expect(parseProse('# Groot')).toMatchObject([{ type: 'heading', depth: 2, id: undefined }]);
});

test('placeholders stay in the text, to be filled by the reader', () => {
  expect(parseProse('Vraag {{organisation:vwn}}.')).toEqual([
    { type: 'paragraph', children: [{ type: 'text', value: 'Vraag {{organisation:vwn}}.' }] },
  ]);
});

test.each([
  ['HTML', '<script>alert(1)</script>'],
  ['an image', '![kaart](kaart.png)'],
  ['a block of code', '```\ncode\n```'],
  ['a line', 'a\n\n---\n\nb'],
])('%s is not shown', (_, body) => {
  expect(() => parseProse(body)).toThrow('Markdown has a part the site does not show');
});

test('every text of the content can be shown', () => {
  for (const { file, body } of library.words.values())
    expect(() => parseProse(body), file).not.toThrow();
});
