import { z } from 'zod';
import { daySchema, idSchema, sourceIdsSchema } from './parts.ts';

const sentencesSchema = z.record(idSchema, z.string().min(1)).default({});

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
});

/** The front matter of `content/countries/<iso2>/<lang>.md`: the country needs no title, its name comes from CLDR. */
export const countryWordsSchema = z.strictObject({
  statements: sentencesSchema.describe(
    'One sentence or two for each statement and exclusion in facts.yml, under its id.',
  ),
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
};

/** The front matter of `content/guides/<id>/<lang>.md` and `content/stories/<id>/<lang>.md`. */
export const guideWordsSchema = z.strictObject({ ...pageShape, source: sourceIdsSchema });

/** The front matter of `content/about/<id>/<lang>.md`: what the editors say of the site itself. */
export const aboutWordsSchema = z.strictObject(pageShape);
