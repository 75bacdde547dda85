import { expect, test } from 'vitest';
import type { Fact, Topic } from '../../../src/model/fact.ts';
import { groupBySource, groupByTopic } from '../../../src/model/statement-groups.ts';

function createFact(source: string, rest: Partial<Fact> = {}): Fact {
  return { source: [source], confidence: 'H', checked: 'never', disputedBy: [], ...rest };
}

const getSizes = (facts: readonly Fact[]) =>
  groupBySource(facts, (fact) => fact).map(({ items }) => items.length);

test('neighbours that rest on the same source share it', () => {
  expect(getSizes([createFact('a'), createFact('a'), createFact('b')])).toEqual([2, 1]);
});

test('the order stays, so the same source may come back', () => {
  expect(getSizes([createFact('a'), createFact('b'), createFact('a')])).toEqual([1, 1, 1]);
});

test.each([
  [{ confidence: 'L' }],
  [{ checked: '2026-11-20' }],
  [{ from: '2026' }],
  [{ until: 'unknown' }],
  [{ seen: '2017-03' }],
] satisfies [Partial<Fact>][])('facts that differ in %j do not share a source', (rest) => {
  expect(getSizes([createFact('a'), createFact('a', rest)])).toEqual([1, 1]);
});

test('a beginning is not taken for an end', () => {
  expect(getSizes([createFact('a', { from: '2018' }), createFact('a', { until: '2018' })])).toEqual(
    [1, 1],
  );
});

test('nothing gives no groups', () => {
  expect(groupBySource([], () => createFact('a'))).toEqual([]);
  expect(groupByTopic([])).toEqual([]);
});

test('topics stand in the order in which a reader asks, each with its facts in order', () => {
  const facts: { id: number; fact: { topic: Topic } }[] = [
    { id: 1, fact: { topic: 'gap' } },
    { id: 2, fact: { topic: 'gives' } },
    { id: 3, fact: { topic: 'condition' } },
    { id: 4, fact: { topic: 'gives' } },
  ];
  const groups = groupByTopic(facts).map(({ topic, items }) => [topic, items.map(({ id }) => id)]);
  expect(groups).toEqual([
    ['gives', [2, 4]],
    ['condition', [3]],
    ['gap', [1]],
  ]);
});
