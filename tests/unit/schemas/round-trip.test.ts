import { expect, test } from 'vitest';
import type { z } from 'zod';
import { STORED } from '../../../src/schemas/stored.ts';
import { content } from '../real-content.ts';

type Name = Exclude<keyof typeof STORED, 'words'>;

const NAMES = Object.keys(STORED).filter((name): name is Name => name !== 'words');

function parse(schema: z.ZodType, entry: unknown): unknown {
  return schema.parse(structuredClone(entry));
}

test.each(NAMES)('every entry of %s stays the same when it is read again', (name) => {
  expect(content[name].size).toBeGreaterThan(0);
  for (const [id, entry] of content[name]) expect(parse(STORED[name], entry), id).toEqual(entry);
});

test('all words stay the same when they are read again', () => {
  const words = Object.values(content.words).flatMap((collection) =>
    [...collection.values()].flatMap((languages) => [...languages.values()]),
  );
  expect(words.length).toBeGreaterThan(100);
  for (const entry of words) expect(parse(STORED.words, entry), entry.file).toEqual(entry);
});

test.each(NAMES.filter((name) => name !== 'ui'))(
  'a key that %s does not know is refused',
  (name) => {
    const entry = [...content[name].values()][0];
    expect(STORED[name].safeParse({ ...entry, colour: 'red' }).success).toBe(false);
  },
);

test('a fact that nobody checked or disputes says so after reading', () => {
  for (const { visa, dac } of content.countries.values())
    for (const fact of [visa, dac]) {
      expect(fact.checked).toBe('never');
      expect(fact.disputedBy).toEqual([]);
    }
});
