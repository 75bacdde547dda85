import { z } from 'zod';
import { COUNTRY_KINDS, DAC_GROUPS, VISA_CONDITIONS } from '../model/country.ts';
import {
  factFields,
  idSchema,
  levelSchema,
  noteSchema,
  sourceIdsSchema,
  statementsSchema,
} from './parts.ts';

const tagsSchema = z.array(
  z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z]{4})?$/, { error: 'expected a language tag, such as fr' }),
);

/** `content/countries/<iso2>/facts.yml`; the folder name is the ISO 3166-1 alpha-2 code in lower case. */
export const countrySchema = z.strictObject({
  iso3: z.string().regex(/^[A-Z]{3}$/, {
    error: 'expected a country code of three capital letters, such as GHA',
  }),
  kind: z.enum(COUNTRY_KINDS),
  languages: z.strictObject({ official: tagsSchema, spoken: tagsSchema, ...factFields }),
  visa: z.strictObject({
    required: z
      .enum(['yes', 'no', 'unknown'])
      .describe('Whether nationals need a visa for a short stay.'),
    annex: z.enum(['I', 'II']).optional(),
    condition: z.enum(VISA_CONDITIONS).optional(),
    freeMovement: z
      .boolean()
      .default(false)
      .describe('true for nationals of EU, EEA and EFTA states.'),
    ...factFields,
  }),
  dac: z.strictObject({
    recipient: z.boolean().describe('Whether the OECD list of aid recipients names it.'),
    group: z.enum(DAC_GROUPS).optional(),
    ...factFields,
  }),
  exclusions: z
    .array(z.strictObject({ id: idSchema, level: levelSchema, ...factFields }))
    .default([])
    .describe(
      'Documented cases of support that nationals could not get. Each has its sentence in <lang>.md.',
    ),
  statements: statementsSchema,
  source: sourceIdsSchema.describe('Where its codes and kind come from.'),
  note: noteSchema,
});
