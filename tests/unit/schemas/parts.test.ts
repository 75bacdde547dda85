import { expect, test } from 'vitest';
import { z } from 'zod';
import { organisationSchema } from '../../../src/schemas/organisation.ts';
import {
  countryCodeSchema,
  daySchema,
  factFields,
  idSchema,
  partialDateSchema,
  sourceIdsSchema,
} from '../../../src/schemas/parts.ts';

const factSchema = z.strictObject(factFields);
const fact = { source: ['seed-001'], confidence: 'H' };

test.each([
  [idSchema, ['met-opgeheven-hoofd', 'a', '2018'], ['', 'Met', 'a--b', '-a', 'a_b', 'é', 'a b']],
  [daySchema, ['2024-02-29'], ['2026-02-29', '2025-10', '2025', 'undated']],
  [partialDateSchema, ['2025', '2025-10', '2025-10-31'], ['2025-13', '31-10-2025', 'unknown']],
  [countryCodeSchema, ['GH', 'XK'], ['gh', 'GHA', '', 'G1']],
  [sourceIdsSchema, [['seed-001']], [[], 'seed-001', ['Seed 1']]],
])('schema %# accepts %j and refuses %j', (schema, good, bad) => {
  for (const value of good) expect(schema.safeParse(value).success, String(value)).toBe(true);
  for (const value of bad) expect(schema.safeParse(value).success, String(value)).toBe(false);
});

test('a fact without a source or a certainty is not published', () => {
  expect(factSchema.safeParse({ confidence: 'H' }).success).toBe(false);
  expect(factSchema.safeParse({ ...fact, source: [] }).success).toBe(false);
  expect(factSchema.safeParse({ source: ['seed-001'] }).success).toBe(false);
  expect(factSchema.safeParse({ ...fact, confidence: 'U' }).success).toBe(false);
});

test('what an editor leaves out gets its value once', () => {
  expect(factSchema.parse(fact)).toEqual({ ...fact, checked: 'never', disputedBy: [] });
});

test('an end may be unknown, a beginning may not', () => {
  expect(factSchema.safeParse({ ...fact, until: 'unknown' }).success).toBe(true);
  expect(factSchema.safeParse({ ...fact, from: 'unknown' }).success).toBe(false);
});

test('another fact is named by its address', () => {
  const accepts = (address: string) =>
    factSchema.safeParse({ ...fact, disputedBy: [address] }).success;
  expect(accepts('support-levels/basis#rule-visa')).toBe(true);
  expect(['basis#rule-visa', 'support-levels/basis', 'seed-001', ''].some(accepts)).toBe(false);
});

test.each([
  [{ kind: 'phone', value: '+31203467278', display: '020 34 67 278' }, true],
  [{ kind: 'phone', value: '020 34 67 278', display: '020 34 67 278' }, false],
  [{ kind: 'phone', value: '+31203467278' }, false],
  [{ kind: 'email', value: 'info@iom' }, false],
  [{ kind: 'website', value: 'javascript:alert(1)' }, false],
  [{ kind: 'website', value: 'https://iom-nederland.nl/' }, true],
  [{ kind: 'fax', value: '+31203467278' }, false],
])('the contact %j is accepted: %s', (contact, accepted) => {
  const result = organisationSchema.safeParse({
    name: 'IOM',
    scope: 'NL',
    kind: 'intergovernmental',
    role: 'active',
    source: ['seed-002'],
    contacts: [{ id: 'one', purpose: 'general', ...fact, ...contact }],
  });
  expect(result.success).toBe(accepted);
});
