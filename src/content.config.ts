import { defineCollection } from 'astro:content';
import { loadCollection } from './integrations/content-loader.ts';
import { STORED } from './schemas/stored.ts';

export const collections = {
  sources: defineCollection({ loader: loadCollection('sources'), schema: STORED.sources }),
  organisations: defineCollection({
    loader: loadCollection('organisations'),
    schema: STORED.organisations,
  }),
  supportLevels: defineCollection({
    loader: loadCollection('supportLevels'),
    schema: STORED.supportLevels,
  }),
  programmes: defineCollection({ loader: loadCollection('programmes'), schema: STORED.programmes }),
  countries: defineCollection({ loader: loadCollection('countries'), schema: STORED.countries }),
  partnerLists: defineCollection({
    loader: loadCollection('partnerLists'),
    schema: STORED.partnerLists,
  }),
  glossary: defineCollection({ loader: loadCollection('glossary'), schema: STORED.glossary }),
  searchNames: defineCollection({
    loader: loadCollection('searchNames'),
    schema: STORED.searchNames,
  }),
  speech: defineCollection({ loader: loadCollection('speech'), schema: STORED.speech }),
  words: defineCollection({ loader: loadCollection('words'), schema: STORED.words }),
  ui: defineCollection({ loader: loadCollection('ui'), schema: STORED.ui }),
  ledgers: defineCollection({ loader: loadCollection('ledgers'), schema: STORED.ledgers }),
};
