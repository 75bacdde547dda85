import { z } from 'zod';
import { DEPARTURES } from '../model/place.ts';
import {
  countryCodeSchema,
  factFields,
  idSchema,
  sourceIdsSchema,
  statementsSchema,
} from './parts.ts';

const ruleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ id: idSchema, kind: z.literal('visa-required'), ...factFields }),
  z.strictObject({ id: idSchema, kind: z.literal('dac-recipient'), ...factFields }),
  z.strictObject({
    id: idSchema,
    kind: z.literal('nationality-excluded'),
    freeMovement: z
      .boolean()
      .describe('true when nationals of EU, EEA and EFTA states are excluded.'),
    countries: z.array(countryCodeSchema).default([]),
    complete: z
      .boolean()
      .describe('false when the source excludes more nationalities than it names.'),
    ...factFields,
  }),
]);

/** `content/support-levels/<id>/facts.yml` */
export const supportLevelSchema = z.strictObject({
  departure: z.enum(DEPARTURES),
  order: z.int().min(1),
  rules: z
    .array(ruleSchema)
    .default([])
    .describe('Published conditions that a nationality can be held against.'),
  statements: statementsSchema,
  source: sourceIdsSchema,
});
