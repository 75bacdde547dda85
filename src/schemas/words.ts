import { z } from 'zod';
import { daySchema, idSchema, sourceIdsSchema } from './parts.ts';

const sentencesSchema = z.record(idSchema, z.string().min(1)).default({});

/** From which text a translation was made, and who has read it. Its status is computed, never written. */
export const translationSchema = z.strictObject({
  of: z.enum(['nl', 'en']).describe('The language it was made from.'),
  hash: z.string().regex(/^[0-9a-f]{16}$/, {
    error: 'expected 16 hexadecimal digits; `npm run stamp` writes them',
  }),
  by: z.enum(['machine', 'person']),
  checked: z
    .strictObject({
      day: daySchema,
      role: z.enum(['native-reader', 'language-team', 'organisation']),
    })
    .optional()
    .describe('When a reader of the language confirmed this exact text; a role, never a name.'),
});

const tabSchema = z
  .string()
  .min(1)
  .max(40, { error: 'expected at most 40 characters: a tab shows no more' })
  .optional()
  .describe(
    "What the browser's tab and history show: short, and silent about what the reader looks for. Without it the title stands there.",
  );

/** The front matter of `content/<collection>/<id>/<lang>.md`. */
export const wordsSchema = z.strictObject({
  title: z.string().min(1).max(90, {
    error: 'expected a title of at most 90 characters: it is cut off in tabs and lists',
  }),
  tab: tabSchema,
  summary: z.string().min(1).max(400, { error: 'expected a summary of at most 400 characters' }),
  statements: sentencesSchema.describe(
    'One sentence or two for each statement in facts.yml, under its id.',
  ),
  translation: translationSchema.optional(),
});

/** The front matter of `content/countries/<iso2>/<lang>.md`: the country needs no title, its name comes from CLDR. */
export const countryWordsSchema = z.strictObject({
  statements: sentencesSchema.describe(
    'One sentence or two for each statement and exclusion in facts.yml, under its id.',
  ),
  translation: translationSchema.optional(),
});

const pageShape = {
  title: wordsSchema.shape.title,
  tab: tabSchema,
  summary: wordsSchema.shape.summary,
  changed: daySchema
    .optional()
    .describe(
      'The day on which what the text says was last changed; the list of changes shows it.',
    ),
  translation: translationSchema.optional(),
};

/** The front matter of `content/guides/<id>/<lang>.md` and `content/stories/<id>/<lang>.md`. */
export const guideWordsSchema = z.strictObject({ ...pageShape, source: sourceIdsSchema });

/** The front matter of `content/about/<id>/<lang>.md`: what the editors say of the site itself. */
export const aboutWordsSchema = z.strictObject(pageShape);
