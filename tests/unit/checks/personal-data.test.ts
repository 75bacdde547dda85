import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { findPersonalData } from '../../../src/checks/personal-data.ts';

const LIST = new Set(
  ['jansen', '0207654321'].map((token) => createHash('sha256').update(token).digest('hex')),
);

test('finds a listed name in any case and says only where it stands', () => {
  expect(findPersonalData('Bel\nmet JANSEN-2.', LIST)).toEqual([
    { kind: 'listed', line: 2, col: 5 },
  ]);
});

test('finds a listed number however it is written', () => {
  for (const text of ['020 765 43 21', '020-7654321', '+31 20 765 43 21', '020.765.43.21']) {
    expect(findPersonalData(text, LIST), text).toEqual([{ kind: 'listed', line: 1, col: 1 }]);
  }
});

test('leaves parts of other words and numbers alone', () => {
  expect(findPersonalData('Jansenstraat 10207654321, a0612345678b, 10:30', LIST)).toEqual([]);
});

test('leaves general numbers alone', () => {
  expect(findPersonalData('020 34 67 278, 088 746 44 66, 0800 20 800, 015 34 07 88')).toEqual([]);
});

test('two dates in a row are no mobile number', () => {
  expect(findPersonalData('from 2022-06-08 2022-06-08 and 2018-06 2022-06-30')).toEqual([]);
});
