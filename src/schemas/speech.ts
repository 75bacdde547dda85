import { z } from 'zod';

const spokenSchema = z.string().regex(/^[^\n]*[\p{L}\p{N}][^\n]*$/u, {
  error: 'expected what a voice says, with letters, on one line',
});

/** `content/speech/<lang>.yml`: how a voice says what people write short. */
export const speechSchema = z.strictObject({
  words: z
    .record(
      z.string().regex(/^\S(?:.*\S)?$/, { error: 'expected a word without spaces around it' }),
      spokenSchema,
    )
    .default({})
    .describe('Abbreviations and names, as written, each with how a person says it.'),
  signs: z
    .strictObject({
      '+': spokenSchema.optional(),
      '@': spokenSchema.optional(),
      '.': spokenSchema.optional(),
      '-': spokenSchema.optional(),
      '/': spokenSchema.optional(),
      '–': spokenSchema.optional(),
    })
    .default({})
    .describe('Signs in telephone numbers and addresses, and the dash between two numbers.'),
});
