import { z } from 'zod';
import { isDay, isPartialDate } from '../model/day.ts';
import { TOPICS } from '../model/fact.ts';
import { DEPARTURES } from '../model/place.ts';
import { LEVEL_IDS } from '../model/support-level.ts';

/** A lower-case ASCII id with hyphens: `met-opgeheven-hoofd`. */
export const idSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'expected an id of lower-case letters, digits and hyphens, such as "met-opgeheven-hoofd"',
});

export const daySchema = z.string().refine(isDay, {
  error: 'expected a day that exists, written YYYY-MM-DD, such as 2026-02-28',
});

export const partialDateSchema = z.string().refine(isPartialDate, {
  error: 'expected a date that exists, written YYYY, YYYY-MM or YYYY-MM-DD, such as 2025-10',
});

export const countryCodeSchema = z.string().regex(/^[A-Z]{2}$/, {
  error: 'expected a country code of two capital letters, such as GH',
});

export const sourceIdsSchema = z
  .array(idSchema)
  .min(1, { error: 'expected at least one source id: a fact without a source is not published' })
  .describe('The ids of the sources that say this, from content/sources.');

export const scopeSchema = z
  .enum([...DEPARTURES, 'EU'])
  .describe('Where it belongs: NL (leaving from the Netherlands), BE (from Belgium) or EU.');

export const levelSchema = z.enum(LEVEL_IDS);

export const noteSchema = z
  .string()
  .min(1)
  .optional()
  .describe('A note for editors, in English. It is not translated.');

/** The fields every fact carries, to spread into a strict object. */
export const factFields = {
  source: sourceIdsSchema,
  confidence: z
    .enum(['H', 'M', 'L'])
    .describe(
      'H: the primary text was read. M: an undated official copy, or several sources agree. L: one secondary source, or inferred.',
    ),
  checked: z
    .union([daySchema, z.literal('never')], { error: 'expected a day (YYYY-MM-DD) or never' })
    .default('never')
    .describe('The day a person last held this against its source, or never.'),
  from: partialDateSchema.optional().describe('First day it holds.'),
  until: z
    .union([partialDateSchema, z.literal('unknown')], {
      error: 'expected a date that exists (YYYY, YYYY-MM or YYYY-MM-DD), or unknown',
    })
    .optional()
    .describe(
      'Last day it holds; unknown when nobody tells whether it ended; leave out when it is open.',
    ),
  seen: partialDateSchema
    .optional()
    .describe('The latest date on which a source said that it holds.'),
  disputedBy: z
    .array(
      z.string().regex(/^[a-z-]+\/[a-z0-9-]+#[a-z0-9-]+$/, {
        error:
          'expected the address of a fact: collection/entry#fact, such as support-levels/basis#rule-visa',
      }),
    )
    .default([])
    .describe('Facts that say otherwise, as collection/entry#fact.'),
};

export const statementSchema = z.strictObject({
  id: idSchema,
  topic: z.enum(TOPICS),
  ...factFields,
});

export const statementsSchema = z
  .array(statementSchema)
  .default([])
  .describe(
    'Facts told in words. Each has its sentence under the same id in every <lang>.md beside this file.',
  );
