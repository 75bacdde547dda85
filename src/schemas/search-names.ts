import { z } from 'zod';

const namesSchema = z
  .array(
    z.string().regex(/^[^|\n]*[\p{L}\p{N}][^|\n]*$/u, {
      error: 'expected a name with letters, on one line and without "|"',
    }),
  )
  .min(1);

/** Whether a key is the code or id of an entry is asked by a rule, which can suggest the right one. */
const byEntrySchema = z.record(z.string(), namesSchema).default({});

/** `content/search-names/<lang>.yml`: names that people type and that no other file or CLDR has. */
export const searchNamesSchema = z.strictObject({
  countries: byEntrySchema.describe(
    'Former and colloquial names, abbreviations and spellings, under the country code.',
  ),
  organisations: byEntrySchema.describe('Names under the id of the organisation.'),
  programmes: byEntrySchema.describe('Names under the id of the programme.'),
});
