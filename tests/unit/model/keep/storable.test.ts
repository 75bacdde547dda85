import { expect, test } from 'vitest';
import { isFailing, isStorable } from '../../../../src/model/keep/storable.ts';

const sound = { status: 200, type: 'basic', redirected: false };

test('a complete answer of this site from the very address may be stored', () => {
  expect(isStorable(sound)).toBe(true);
});

test.each([
  ['an error', { status: 404 }],
  ['a part', { status: 206 }],
  ['a failing server', { status: 503 }],
  ['an answer from elsewhere in the site', { redirected: true }],
  ['a redirect that was not followed', { status: 0, type: 'opaqueredirect' }],
  ['an answer of another site', { type: 'cors' }],
  ['an answer that cannot be looked into', { status: 0, type: 'opaque' }],
])('%s may not be stored', (_, fault) => {
  expect(isStorable({ ...sound, ...fault })).toBe(false);
});

test('a copy is better than a server that fails, but not than one that says there is no such page', () => {
  expect([500, 503, 404, 410, 200, 0].map((status) => isFailing({ status }))).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
