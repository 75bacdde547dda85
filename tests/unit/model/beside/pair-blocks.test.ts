import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, type Pair, pairBlocks } from '../../../../src/model/beside/pair-blocks.ts';

function createBlock(
  kind: string,
  value: string,
  rest: Partial<Block<string>> = {},
): Block<string> {
  return { kind, value, label: '', children: [], ...rest };
}

const show = (pairs: readonly Pair<string>[]): string[] =>
  pairs.flatMap(({ own, other, children }) => [
    `${own?.value ?? '-'} ${other?.value ?? '-'}`,
    ...show(children),
  ]);

test('blocks of one kind stand together in their order, and so do the blocks in them', () => {
  const own = [
    createBlock('h2', 'kop'),
    createBlock('ul', 'lijst', { children: [createBlock('li', 'een'), createBlock('li', 'twee')] }),
  ];
  const other = [
    createBlock('h2', 'head'),
    createBlock('ul', 'list', { children: [createBlock('li', 'one'), createBlock('li', 'two')] }),
  ];
  expect(show(pairBlocks(own, other))).toEqual(['kop head', 'lijst list', 'een one', 'twee two']);
});

test('a block that only one page has stands alone, and its neighbours keep their counterparts', () => {
  const own = [createBlock('p', 'a'), createBlock('ul', 'extra'), createBlock('p', 'b')];
  const other = [createBlock('p', 'A'), createBlock('p', 'B'), createBlock('table', 'more')];
  expect(show(pairBlocks(own, other))).toEqual(['a A', 'extra -', 'b B', '- more']);
});

test('of two counterparts of one kind, the one about the same thing is taken', () => {
  const own = [createBlock('p', 'bron', { label: 'iom' })];
  const other = [createBlock('p', 'note'), createBlock('p', 'source', { label: 'iom' })];
  expect(show(pairBlocks(own, other))).toEqual(['- note', 'bron source']);
});

test('a named block finds its counterpart in another order and in another list', () => {
  const own = [
    createBlock('section', 'A', {
      children: [
        createBlock('li', 'Albanië', { key: 'al' }),
        createBlock('li', 'Algerije', { key: 'dz' }),
      ],
    }),
    createBlock('section', 'D', { children: [createBlock('li', 'Duitsland', { key: 'de' })] }),
  ];
  const other = [
    createBlock('section', 'D', { children: [createBlock('li', 'Germany', { key: 'de' })] }),
    createBlock('section', 'G', {
      children: [
        createBlock('li', 'Algeria', { key: 'dz' }),
        createBlock('li', 'Albania', { key: 'al' }),
      ],
    }),
  ];
  expect(show(pairBlocks(own, other))).toEqual([
    'A D',
    'Albanië Albania',
    'Algerije Algeria',
    'D G',
    'Duitsland Germany',
  ]);
});

test('a name that stands in two lists is good within each', () => {
  const lists = (...orders: string[][]) =>
    orders.map((names) =>
      createBlock('ol', '', { children: names.map((key) => createBlock('li', key, { key })) }),
    );
  const own = lists(['a', 'b', 'c'], ['a', 'b']);
  const other = lists(['c', 'a', 'b'], ['b', 'a']);
  expect(show(pairBlocks(own, other))).toEqual([' ', 'a a', 'b b', 'c c', ' ', 'a a', 'b b']);
});

test('a name that stands twice in a list names nothing', () => {
  const own = [createBlock('li', 'a', { key: 'x' }), createBlock('li', 'b', { key: 'x' })];
  const other = [createBlock('li', 'A', { key: 'x' }), createBlock('li', 'B')];
  expect(show(pairBlocks(own, other))).toEqual(['a A', 'b B']);
});

const DEPTH = 3;

const anyPage = createPages(DEPTH);

function createPages(depth: number): fc.Arbitrary<Block<string>[]> {
  const block = fc.record({
    value: fc.uuid(),
    kind: fc.constantFrom('p', 'ul', 'words'),
    label: fc.constantFrom('', 'iom', '2025'),
    key: fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { nil: undefined }),
    children: depth > 0 ? createPages(depth - 1) : fc.constant([]),
  });
  return fc.array(block, { maxLength: 4 });
}

const list = (blocks: readonly Block<string>[]): Block<string>[] =>
  blocks.flatMap((block) => [block, ...list(block.children)]);
const listPairs = (pairs: readonly Pair<string>[]): Pair<string>[] =>
  pairs.flatMap((pair) => [pair, ...listPairs(pair.children)]);

test('every block of both pages is in one pair, and those of the own page keep their order', () => {
  fc.assert(
    fc.property(anyPage, anyPage, (own, other) => {
      const pairs = listPairs(pairBlocks(own, other));
      expect(pairs.flatMap((pair) => pair.own ?? [])).toEqual(list(own));
      const others = pairs.flatMap((pair) => pair.other ?? []);
      expect(new Set(others)).toEqual(new Set(list(other)));
      expect(others.length).toBe(list(other).length);
      for (const pair of pairs)
        if (pair.own && pair.other) expect(pair.own.kind).toBe(pair.other.kind);
    }),
  );
});

test('a page beside itself has a counterpart for every block', () => {
  fc.assert(
    fc.property(anyPage, (page) => {
      for (const { own, other } of listPairs(pairBlocks(page, page))) expect(other).toBe(own);
    }),
  );
});
