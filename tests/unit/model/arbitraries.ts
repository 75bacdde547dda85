import fc from 'fast-check';
import type { PartialDate } from '../../../src/model/day.ts';
import type { Period } from '../../../src/model/period.ts';

/** Days from 1990 up to and including 2035, each as likely as the other. */
export const anyDay = fc
  .integer({ min: Date.UTC(1990, 0, 1) / 86_400_000, max: Date.UTC(2035, 11, 31) / 86_400_000 })
  .map((count) => new Date(count * 86_400_000).toISOString().slice(0, 10));

/** A year, a month or a day. */
export const anyDate: fc.Arbitrary<PartialDate> = fc
  .tuple(anyDay, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => day.slice(0, length));

/** Any period an editor can write, also one that ends before it begins. */
export const anyPeriod: fc.Arbitrary<Period> = fc.record(
  { from: anyDate, until: fc.oneof(anyDate, fc.constant('unknown' as const)), seen: anyDate },
  { requiredKeys: [] },
);
