import { z } from 'zod';
import { LANGUAGES } from '../i18n/languages.ts';
import { countrySchema } from './country.ts';
import { ledgerSchema } from './ledger.ts';
import { organisationSchema } from './organisation.ts';
import { partnerListSchema } from './partner-list.ts';
import { programmeSchema } from './programme.ts';
import { searchNamesSchema } from './search-names.ts';
import { sourceSchema } from './source.ts';
import { speechSchema } from './speech.ts';
import { supportLevelSchema } from './support-level.ts';
import { termSchema } from './term.ts';

/** The words of one entry in one language, as the site keeps them between reading and showing. */
const storedWordsSchema = z.strictObject({
  lang: z.enum(LANGUAGES.map(({ tag }) => tag)),
  title: z.string().optional(),
  summary: z.string().optional(),
  tab: z.string().optional(),
  changed: z.string().optional(),
  statements: z.record(z.string(), z.string()),
  source: z.array(z.string()).optional(),
  body: z.string(),
  file: z.string(),
  bodyLine: z.int(),
});

const id = z.string();

/** The schema of each collection: what an editor writes, with the id that its folder or file name gives. */
export const STORED = {
  sources: sourceSchema.extend({ id }),
  organisations: organisationSchema.extend({ id }),
  supportLevels: supportLevelSchema.extend({ id }),
  programmes: programmeSchema.extend({ id }),
  countries: countrySchema.extend({ id }),
  partnerLists: partnerListSchema.extend({ id }),
  glossary: termSchema.extend({ id }),
  searchNames: searchNamesSchema.extend({ id }),
  speech: speechSchema.extend({ id }),
  words: storedWordsSchema,
  ui: z.record(z.string(), z.string()),
  ledgers: ledgerSchema,
} as const;
