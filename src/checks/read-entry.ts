import { LEVEL_IDS } from '../model/support-level.ts';
import { countrySchema } from '../schemas/country.ts';
import { ledgerSchema } from '../schemas/ledger.ts';
import { organisationSchema } from '../schemas/organisation.ts';
import { partnerListSchema } from '../schemas/partner-list.ts';
import { programmeSchema } from '../schemas/programme.ts';
import { searchNamesSchema } from '../schemas/search-names.ts';
import { sourceSchema } from '../schemas/source.ts';
import { speechSchema } from '../schemas/speech.ts';
import { supportLevelSchema } from '../schemas/support-level.ts';
import { termSchema } from '../schemas/term.ts';
import {
  aboutWordsSchema,
  countryWordsSchema,
  guideWordsSchema,
  wordsSchema,
} from '../schemas/words.ts';
import type { createContentBuilder } from './content-builder.ts';
import { parseFrontMatter } from './front-matter.ts';
import type { Place } from './places.ts';
import type { Problem } from './problem.ts';
import { readJson, readUi } from './read-ui.ts';
import { EMPTY_BODY, EMPTY_FILE, NO_FRONT_MATTER, refuse, UNKNOWN_LEVEL } from './refusals.ts';
import type { SiteFile } from './site-file.ts';
import type { TextFile } from './text-file.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

type Builder = ReturnType<typeof createContentBuilder>;

/** Reads one file into the content, and adds what is wrong with it to `problems`. Returns nothing when it cannot be read at all. */
export function readEntry(
  place: Exclude<Place, { kind: 'guide' }>,
  file: TextFile,
  builder: Builder,
  problems: Problem[],
): SiteFile | undefined {
  if (place.kind === 'ui') {
    const ui = readUi(file);
    problems.push(...ui.problems);
    if (ui.data) builder.ui.set(place.lang, ui.data);
    return { place, file, yaml: ui.yaml };
  }
  if (place.kind === 'ledger') {
    const ledger = readJson(ledgerSchema, file);
    problems.push(...ledger.problems);
    if (ledger.data) builder.ledgers.set(place.lang, ledger.data);
    return { place, file, yaml: ledger.yaml };
  }
  if (file.text.trim() === '') {
    problems.push(refuse(file.file, EMPTY_FILE));
    return undefined;
  }
  if (place.kind === 'words') return readWords(place, file, builder, problems);
  const yaml = parseYaml(file.text);
  problems.push(...readData(place, file, yaml, builder));
  return { place, file, yaml };
}

function readData(
  { collection, id }: Extract<Place, { kind: 'data' | 'facts' }>,
  file: TextFile,
  yaml: ReturnType<typeof parseYaml>,
  { content, ...maps }: Builder,
): Problem[] {
  switch (collection) {
    case 'sources':
      return keep(validate(sourceSchema, file, yaml), (data) =>
        maps.sources.set(id, { id, ...data }),
      );
    case 'partner-lists':
      return keep(validate(partnerListSchema, file, yaml), (data) =>
        maps.partnerLists.set(id, { id, ...data }),
      );
    case 'glossary':
      return keep(validate(termSchema, file, yaml), (data) =>
        maps.glossary.set(id, { id, ...data }),
      );
    case 'search-names':
      return keep(validate(searchNamesSchema, file, yaml), (data) =>
        maps.searchNames.set(id, { id, ...data }),
      );
    case 'speech':
      return keep(validate(speechSchema, file, yaml), (data) =>
        maps.speech.set(id, { id, ...data }),
      );
    case 'organisations':
      return keep(validate(organisationSchema, file, yaml), (data) =>
        maps.organisations.set(id, { id, ...data }),
      );
    case 'programmes':
      return keep(validate(programmeSchema, file, yaml), (data) =>
        maps.programmes.set(id, { id, ...data }),
      );
    case 'countries': {
      const code = id.toUpperCase();
      return keep(validate(countrySchema, file, yaml), (data) =>
        maps.countries.set(code, { id: code, ...data }),
      );
    }
    case 'support-levels': {
      const level = LEVEL_IDS.find((known) => known === id);
      if (!level) return [refuse(file.file, UNKNOWN_LEVEL)];
      return keep(validate(supportLevelSchema, file, yaml), (data) =>
        maps.supportLevels.set(level, { id: level, ...data }),
      );
    }
  }
}

function readWords(
  { collection, id, lang }: Extract<Place, { kind: 'words' }>,
  file: TextFile,
  builder: Builder,
  problems: Problem[],
): SiteFile | undefined {
  const parts = parseFrontMatter(file.text);
  if (!parts) {
    problems.push(refuse(file.file, NO_FRONT_MATTER));
    return undefined;
  }
  const yaml = parseYaml(parts.yaml, parts.yamlStart);
  const { data, problems: found } = validate(WORDS_SCHEMAS[collection], file, yaml);
  problems.push(...found);
  if (parts.body.trim() === '' && collection !== 'countries')
    problems.push({ ...EMPTY_BODY, ...file.at(Math.max(0, parts.bodyStart - 1)) });
  if (data) {
    const words = {
      statements: {},
      ...data,
      lang,
      body: parts.body,
      file: file.file,
      bodyLine: file.at(parts.bodyStart).line,
    };
    builder.addWords(collection, id, words);
  }
  return { place: { kind: 'words', collection, id, lang }, file, yaml, bodyStart: parts.bodyStart };
}

const WORDS_SCHEMAS = {
  organisations: wordsSchema,
  'support-levels': wordsSchema,
  programmes: wordsSchema,
  countries: countryWordsSchema,
  guides: guideWordsSchema,
  stories: guideWordsSchema,
  about: aboutWordsSchema,
};

function keep<T>(
  { data, problems }: { data?: T; problems: Problem[] },
  add: (data: T) => unknown,
): Problem[] {
  if (data !== undefined) add(data);
  return problems;
}
