import { z } from 'zod';
import { DEPARTURES } from '../model/place.ts';
import { WAYS } from '../model/programme.ts';
import { countryCodeSchema, factFields, idSchema } from './parts.ts';

/** `content/partner-lists/<id>.yml` */
export const partnerListSchema = z.strictObject({
  programme: idSchema,
  edition: idSchema.optional(),
  departure: z.enum(DEPARTURES),
  way: z.enum(WAYS),
  complete: z.boolean().describe('false when the source says or shows that it names only some.'),
  entries: z
    .array(
      z.strictObject({
        name: z.string().min(1).describe('The name as printed in the source.'),
        country: countryCodeSchema,
      }),
    )
    .min(1)
    .describe('The countries in the order of the source.'),
  ...factFields,
});
