import type { LanguageTag } from '../i18n/languages.ts';
import { isLanguageTag } from './required-languages.ts';
import { createId, findNearest, formatList } from './suggest.ts';

/** Collections whose entries are one file: `<collection>/<id>.yml`. */
export const FILE_COLLECTIONS = [
  'sources',
  'partner-lists',
  'glossary',
  'search-names',
  'speech',
] as const;
/** Collections whose entries are a folder with `facts.yml` and words per language. */
export const FACT_COLLECTIONS = [
  'organisations',
  'support-levels',
  'programmes',
  'countries',
] as const;
/** Collections whose entries are a folder with words only. */
export const PAGE_COLLECTIONS = ['guides', 'stories', 'about'] as const;

export type FactCollection = (typeof FACT_COLLECTIONS)[number];
export type WordsCollection = FactCollection | (typeof PAGE_COLLECTIONS)[number];
export type Collection = (typeof FILE_COLLECTIONS)[number] | WordsCollection;

/** What a file under `content/` is, as its path tells. */
export type Place =
  | { kind: 'guide' }
  | { kind: 'data'; collection: (typeof FILE_COLLECTIONS)[number]; id: string }
  | { kind: 'facts'; collection: FactCollection; id: string }
  | { kind: 'words'; collection: WordsCollection; id: string; lang: LanguageTag }
  | { kind: 'ui'; lang: LanguageTag }
  | { kind: 'ledger'; lang: LanguageTag };

/** Why a path is refused; `expected` and `fix` are sentences. */
export interface Refusal {
  rule: string;
  found: string;
  expected: string;
  fix: string;
}

const FOLDERS: readonly string[] = [
  ...FILE_COLLECTIONS,
  ...FACT_COLLECTIONS,
  ...PAGE_COLLECTIONS,
  'ui',
  'translations',
];
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Returns what the file at `path` (with `/`, relative to `content/`) is, or why it may not be there. */
export function parsePlace(path: string): Place | Refusal {
  const parts = path.split('/');
  const [folder = '', second = '', third = ''] = parts;
  if (parts.length === 1) return path === 'README.md' ? { kind: 'guide' } : refuseLoose(path);
  if (!FOLDERS.includes(folder)) return refuseFolder(folder, path);
  if (folder === 'ui' || folder === 'translations') {
    const kind = folder === 'ui' ? 'ui' : 'ledger';
    return parts.length === 2
      ? parseJson(kind, second)
      : refuseDepth(path, `${folder}/<language>.json`);
  }
  const flat = FILE_COLLECTIONS.find((name) => name === folder);
  if (flat)
    return parts.length === 2 ? parseData(flat, second) : refuseDepth(path, `${folder}/<id>.yml`);
  const facts = FACT_COLLECTIONS.find((name) => name === folder);
  const collection = facts ?? PAGE_COLLECTIONS.find((name) => name === folder) ?? 'guides';
  if (parts.length !== 3) return refuseDepth(path, `${folder}/<id>/<language>.md`);
  if (!ID.test(second)) return refuseName(second, path);
  if (facts && third === 'facts.yml') return { kind: 'facts', collection: facts, id: second };
  return parseWords(collection, second, third);
}

function parseJson(kind: 'ui' | 'ledger', name: string): Place | Refusal {
  const lang = name.replace(/\.json$/, '');
  if (lang === name) return refuseExtension(name, `${name.replace(/\.[^.]*$/, '')}.json`);
  return isLanguageTag(lang) ? { kind, lang } : refuseLanguage(lang);
}

function parseData(collection: (typeof FILE_COLLECTIONS)[number], name: string): Place | Refusal {
  const id = name.replace(/\.yml$/, '');
  if (id === name) return refuseExtension(name, `${name.replace(/\.[^.]*$/, '')}.yml`);
  return ID.test(id) ? { kind: 'data', collection, id } : refuseName(id, name);
}

function parseWords(collection: WordsCollection, id: string, name: string): Place | Refusal {
  const lang = name.replace(/\.[^.]*$/, '');
  if (lang.startsWith('fact') && !name.endsWith('.md')) return refuseExtension(name, 'facts.yml');
  if (!name.endsWith('.md')) return refuseExtension(name, `${lang}.md`);
  return isLanguageTag(lang) ? { kind: 'words', collection, id, lang } : refuseLanguage(lang);
}

function refuseLoose(path: string): Refusal {
  return {
    rule: 'unknown-file',
    found: `The file "${path}" stands directly in the content folder.`,
    expected:
      'Only README.md stands there; every other file belongs in the folder of its collection.',
    fix: `Move it into one of the folders ${formatList(FOLDERS)}, or delete it.`,
  };
}

function refuseFolder(folder: string, path: string): Refusal {
  const nearest = findNearest(folder, FOLDERS);
  return {
    rule: 'unknown-folder',
    found: `There is a folder "${folder}".`,
    expected: `The folder is one of ${formatList(FOLDERS)}.`,
    fix: nearest
      ? `Rename the folder: ${path.replace(folder, nearest)}`
      : 'Move the file into one of these folders, or delete it.',
  };
}

function refuseDepth(path: string, pattern: string): Refusal {
  return {
    rule: 'unknown-file',
    found: `The file "${path}" does not stand where this folder keeps its files.`,
    expected: `Files here are named ${pattern}.`,
    fix: 'Move or rename the file so that its path has this form.',
  };
}

function refuseName(name: string, path: string): Refusal {
  const better = createId(name);
  return {
    rule: 'wrong-name',
    found: `The name "${name}" has other characters than an id may have.`,
    expected: 'An id has lower-case letters a to z, digits and single hyphens.',
    fix: better ? `Rename it: ${path.replace(name, better)}` : 'Give it a name of such letters.',
  };
}

function refuseExtension(name: string, better: string): Refusal {
  const mdx = name.endsWith('.mdx');
  return {
    rule: mdx ? 'mdx' : 'wrong-extension',
    found: mdx
      ? `The file "${name}" is MDX, which can run programs while the site is built.`
      : `The file "${name}" has a name or ending that is not read here.`,
    expected:
      'Facts are facts.yml, words are <language>.md, single files .yml, and interface words .json.',
    fix: mdx ? `Write plain Markdown and rename the file: ${better}` : `Rename the file: ${better}`,
  };
}

function refuseLanguage(lang: string): Refusal {
  return {
    rule: 'unknown-language',
    found: `The file is for a language "${lang}", which the site does not have.`,
    expected: 'The file name is the tag of a language in src/i18n/languages.ts.',
    fix: 'Rename the file to the tag of its language, or first add the language to the table.',
  };
}
