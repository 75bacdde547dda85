import { z } from 'zod';
import { AMOUNT_FORMS, AMOUNT_WHO, PROGRAMME_KINDS, WAYS } from '../model/programme.ts';
import {
  countryCodeSchema,
  factFields,
  idSchema,
  levelSchema,
  noteSchema,
  scopeSchema,
  sourceIdsSchema,
  statementsSchema,
} from './parts.ts';

const euroSchema = z
  .int({ error: 'expected a whole number of euro, without € and without dots' })
  .min(1);

/** `content/programmes/<id>/facts.yml` */
export const programmeSchema = z.strictObject({
  name: z
    .string()
    .min(1)
    .optional()
    .describe('Its own name, in Latin script in every language; leave out when it has none.'),
  abbreviation: z.string().min(1).optional(),
  formerNames: z.array(z.string().min(1)).default([]),
  kind: z.enum(PROGRAMME_KINDS),
  operator: idSchema.describe('The id of the organisation that carries it out.'),
  scope: scopeSchema,
  levels: z.array(levelSchema).default([]),
  way: z
    .enum(WAYS)
    .describe('For people who return by their own choice (voluntary), by force (forced), or both.'),
  run: z.strictObject(factFields).describe('When the programme as a whole ran.'),
  editions: z
    .array(z.strictObject({ id: idSchema, number: z.int().min(1), ...factFields }))
    .default([])
    .describe('Its runs, the oldest first.'),
  amounts: z
    .array(
      z.strictObject({
        id: idSchema,
        who: z.enum(AMOUNT_WHO),
        form: z.enum(AMOUNT_FORMS),
        way: z.enum(WAYS),
        min: euroSchema.optional(),
        max: euroSchema,
        condition: idSchema
          .optional()
          .describe('The id of a statement of this programme that says who can get it.'),
        countries: z
          .array(countryCodeSchema)
          .optional()
          .describe('Only for nationals of these countries.'),
        ...factFields,
      }),
    )
    .default([]),
  successor: idSchema.optional().describe('The id of the programme that came after it.'),
  statements: statementsSchema,
  source: sourceIdsSchema,
  note: noteSchema,
});
