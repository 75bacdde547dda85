import { expect, test } from 'vitest';
import { createFormats } from '../../../src/i18n/formats.ts';
import { getLanguage } from '../../../src/i18n/languages.ts';
import type { Piece } from '../../../src/i18n/piece.ts';
import { createReader } from '../../../src/i18n/reader.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';
import { content, TODAY } from '../real-content.ts';

const language = getLanguage('en');
const befores: string[] = [];

const reader = createReader({
  language,
  today: TODAY,
  t: createTranslator('en', {
    ask: 'Ask {{first}} about {{country}}.',
    count_one: '{{count}} of {{name}}',
    count_other: '{{count}} of {{name}}s',
  }),
  interfaceStatus: 'machine',
  format: createFormats(language),
  sources: content.sources,
  resolve: (slot, before) => {
    befores.push(before);
    return { kind: 'name', text: slot };
  },
});

const iom: Piece = { kind: 'name', text: 'IOM', href: '#contact-iom-nl' };

test('the words under a key get elements in their placeholders', () => {
  expect(reader.sentence('ask', { first: iom, country: reader.country('GH') })).toEqual([
    { kind: 'text', text: 'Ask ' },
    iom,
    { kind: 'text', text: ' about ' },
    { kind: 'link', text: 'Ghana', href: '/en/countries/gh/' },
    { kind: 'text', text: '.' },
  ]);
});

test('a placeholder may also be filled with a plain value, which chooses the plural', () => {
  const texts = reader.sentence('count', { name: iom }, { count: 2 });
  expect(texts.map((piece) => 'text' in piece && piece.text)).toEqual(['2', ' of ', 'IOM', 's']);
});

test('a placeholder without anything to put in it stops the build', () => {
  expect(() => reader.sentence('ask', { first: iom })).toThrow(
    'Nothing to put in {{country}} of "ask"',
  );
  expect(() => reader.sentence('no.such.key', {})).toThrow('No words for "no.such.key"');
});

test('a sentence of the content is filled from left to right, knowing what stands before', () => {
  befores.length = 0;
  expect(reader.fill('{{level:basis}} of {{level:basis}}. {{level:basis}}')).toEqual([
    { kind: 'name', text: 'level:basis' },
    { kind: 'text', text: ' of ' },
    { kind: 'name', text: 'level:basis' },
    { kind: 'text', text: '. ' },
    { kind: 'name', text: 'level:basis' },
  ]);
  expect(befores.map((before) => before.slice(-2))).toEqual(['', 'f ', '. ']);
});

test('a sentence without placeholders is one text, and nothing is nothing', () => {
  expect(reader.fill('Ask first.')).toEqual([{ kind: 'text', text: 'Ask first.' }]);
  expect(reader.fill('')).toEqual([]);
});

test('dates keep their value beside their text', () => {
  expect(reader.date('2025-10')).toEqual({ kind: 'date', date: '2025-10', text: 'October 2025' });
});

test('addresses are in the language of the reader', () => {
  expect(reader.href('/sources/')).toBe('/en/sources/');
});

test('a source that does not exist stops the build', () => {
  expect(reader.source('seed-001').date).toBe('undated');
  expect(() => reader.source('seed-999')).toThrow('No source "seed-999"');
});
