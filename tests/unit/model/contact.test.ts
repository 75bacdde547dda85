import { expect, test } from 'vitest';
import { findFirstPhone, getLiveContacts, type Phone } from '../../../src/model/contact.ts';

function createPhone(id: string, change: Partial<Phone> = {}): Phone {
  return {
    kind: 'phone',
    id,
    purpose: 'general',
    historical: false,
    value: '+31880000000',
    display: '088 000 00 00',
    free: false,
    hours: [],
    source: ['a'],
    confidence: 'H',
    checked: 'never',
    disputedBy: [],
    ...change,
  };
}

test('the number for questions about return comes before any other', () => {
  const phones = [createPhone('a'), createPhone('b', { purpose: 'return' })];
  expect(findFirstPhone(phones)?.id).toBe('b');
  expect(findFirstPhone(phones.slice(0, 1))?.id).toBe('a');
});

test('a number of the past is never the one to call', () => {
  const past = createPhone('a', { purpose: 'return', historical: true });
  expect(findFirstPhone([past])).toBeUndefined();
  expect(getLiveContacts([past, createPhone('b')]).map(({ id }) => id)).toEqual(['b']);
});
