import { z } from 'zod';
import { READINGS, SOURCE_KINDS } from '../model/source.ts';
import { daySchema, noteSchema, partialDateSchema } from './parts.ts';

/** `content/sources/<id>.yml` */
export const sourceSchema = z.strictObject({
  title: z.string().min(1).describe('The title in its own language.'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .describe('The language of the title, such as nl.'),
  publisher: z.string().min(1),
  url: z
    .url({
      protocol: /^https?$/,
      error: 'expected a web address that begins with https:// or http://',
    })
    .optional(),
  date: z
    .union([partialDateSchema, z.literal('undated')], {
      error: 'expected a date that exists (YYYY, YYYY-MM or YYYY-MM-DD), or undated',
    })
    .describe('The date the publisher gives, or undated.'),
  estimate: z
    .strictObject({ from: partialDateSchema.optional(), until: partialDateSchema.optional() })
    .optional()
    .describe('For an undated text: between which dates it was very likely written.'),
  dateInferred: z
    .boolean()
    .default(false)
    .describe('true when the date was worked out and not printed.'),
  retrieved: daySchema.describe('The day it was read.'),
  kind: z.enum(SOURCE_KINDS),
  reading: z.enum(READINGS).describe('How it was read.'),
  secondary: z
    .boolean()
    .default(false)
    .describe('true when it only reports what others published.'),
  note: noteSchema,
});
