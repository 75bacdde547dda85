import { z } from 'zod';
import { daySchema } from './parts.ts';

const hashSchema = z.string().regex(/^[0-9a-f]{12}$/, {
  error: 'expected 12 hexadecimal digits; `npm run stamp` writes them',
});

/** How a translation was made. `machine-back`: another machine translated it back, and differences in meaning were mended. */
export const HOWS = ['machine', 'machine-back', 'person'] as const;

export const CHECKERS = ['native-reader', 'language-team', 'organisation'] as const;

/** How the translation of one text came about. Its state is computed from this, never written. */
const recordSchema = z.strictObject({
  hash: hashSchema.describe('Of the Dutch text that it was made from.'),
  made: daySchema,
  how: z.enum(HOWS),
  checked: z
    .strictObject({
      day: daySchema,
      role: z.enum(CHECKERS),
      hash: hashSchema.describe('Of the translation that was read.'),
    })
    .optional()
    .describe('When a reader of the language confirmed this exact text; a role, never a name.'),
});

const entrySchema = z.strictObject({
  texts: z.record(z.string(), recordSchema).default({}).describe('By the key of the text.'),
  body: z.array(recordSchema).optional().describe('Of each text of the body, in its order.'),
});

/** `content/translations/<lang>.json`: by entry, such as `guides/money`, `glossary/rean` or `ui`. */
export const ledgerSchema = z.record(z.string(), entrySchema);

export type TranslationRecord = z.output<typeof recordSchema>;
export type EntryRecord = z.output<typeof entrySchema>;
export type Ledger = z.output<typeof ledgerSchema>;
