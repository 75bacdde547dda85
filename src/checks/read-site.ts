import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LEVEL_IDS } from '../model/support-level.ts';
import { countrySchema } from '../schemas/country.ts';
import { organisationSchema } from '../schemas/organisation.ts';
import { partnerListSchema } from '../schemas/partner-list.ts';
import { programmeSchema } from '../schemas/programme.ts';
import { sourceSchema } from '../schemas/source.ts';
import { supportLevelSchema } from '../schemas/support-level.ts';
import { countryWordsSchema, guideWordsSchema, termSchema, wordsSchema } from '../schemas/words.ts';
import { createContentBuilder } from './content-builder.ts';
import { parseFrontMatter } from './front-matter.ts';
import { listFiles } from './list-files.ts';
import { type Collection, type Place, parsePlace, type Refusal } from './places.ts';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';
import { readUi } from './read-ui.ts';
import {
  EMPTY_BODY,
  EMPTY_FILE,
  EMPTY_FOLDER,
  NO_CONTENT,
  NO_FRONT_MATTER,
  SYMLINK,
  UNKNOWN_LEVEL,
} from './refusals.ts';
import type { Files, SiteFile } from './site.ts';
import { createTextFile, type TextFile } from './text-file.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

type Builder = ReturnType<typeof createContentBuilder>;

/** Reads every file under `dir`. `name` is how the folder is called in messages. */
export function readSite(
  dir: string,
  name: string,
): { site: Files; problems: Problem[]; fileCount: number } {
  const builder = createContentBuilder();
  const files = new Map<string, SiteFile>();
  const ids = new Map<Collection, Set<string>>();
  const unread = new Set<string>();
  const problems: Problem[] = [];
  const listed = isFolder(dir) ? listFiles(dir) : [];
  if (listed.length === 0) problems.push(refuse(`${name}/`, NO_CONTENT));
  for (const { path, kind } of listed) {
    const shown = `${name}/${path}`;
    if (kind !== 'file') problems.push(refuse(shown, kind === 'symlink' ? SYMLINK : EMPTY_FOLDER));
    const place = parsePlace(path);
    if (kind !== 'file') continue;
    if ('rule' in place) {
      problems.push(refuse(shown, place));
      continue;
    }
    rememberId(ids, place);
    const { file, refusals } = readText(shown, readFileSync(join(dir, path)));
    problems.push(
      ...refusals.map(({ offset, ...refusal }) => ({ ...refusal, ...file.at(offset) })),
    );
    if (place.kind === 'guide') continue;
    const entry = refusals.length > 0 ? undefined : readFile(place, file, builder, problems);
    if (entry) files.set(path, entry);
    else unread.add(path);
  }
  return {
    site: { name, content: builder.content, files, unread, ids },
    problems,
    fileCount: listed.length,
  };
}

function isFolder(dir: string): boolean {
  return statSync(dir, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function readFile(
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
};

function keep<T>(
  { data, problems }: { data?: T; problems: Problem[] },
  add: (data: T) => unknown,
): Problem[] {
  if (data !== undefined) add(data);
  return problems;
}

function rememberId(ids: Map<Collection, Set<string>>, place: Place): void {
  if (place.kind === 'guide' || place.kind === 'ui') return;
  const known = ids.get(place.collection) ?? new Set();
  ids.set(
    place.collection,
    known.add(place.collection === 'countries' ? place.id.toUpperCase() : place.id),
  );
}

function refuse(name: string, refusal: Refusal): Problem {
  return { ...refusal, ...createTextFile(name, '').at(0) };
}
