import { z } from 'zod';
import { sourceIdsSchema } from './parts.ts';

const formSchema = z.strictObject({
  use: z.string().min(1).describe('The agreed form.'),
  avoid: z.array(z.string().min(1)).default([]).describe('Forms that are not to be used.'),
  also: z
    .array(z.string().min(1))
    .default([])
    .describe('Other words that readers meet for the same thing, in letters or in speech.'),
  stems: z
    .array(z.string().min(1))
    .default([])
    .describe(
      'Pieces of words of which one stands in every correct text that uses the term, in every form of it.',
    ),
  note: z.string().optional().describe('Why this form, for translators.'),
  meaning: z
    .string()
    .min(1)
    .describe('One to three plain sentences for a reader who meets the word in a letter.'),
});

/** `content/glossary/<id>.yml`: one term, with its form, its meaning and the forms to avoid per language. */
export const termSchema = z.strictObject({
  source: sourceIdsSchema,
  forms: z.record(z.string(), formSchema),
});
