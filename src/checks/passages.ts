import type { LanguageTag } from '../i18n/languages.ts';
import { type Markdown, parseMarkdown } from './markdown.ts';
import { MASK, maskPlaceholders } from './placeholders.ts';
import type { WordsCollection } from './places.ts';
import type { Location } from './problem.ts';
import type { SiteFile } from './site.ts';

/** Running text as a reader sees it: no markup, placeholders and web addresses covered with a mask of the same length. */
export interface Prose {
  text: string;
  linked: { start: number; end: number }[];
  at(index: number, length?: number): Location;
}

/** One text in one language: a title, a sentence, a body or a text of the interface. */
export interface Passage {
  collection: WordsCollection | 'ui';
  id: string;
  lang: LanguageTag;
  /** `title`, `summary`, `statements.<id>`, `body` or the key of an interface text. */
  key: string;
  /** As written. */
  text: string;
  prose: readonly Prose[];
  /** Only in bodies. */
  markdown?: Markdown;
  at(offset: number, length?: number): Location;
}

const ADDRESS = /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.-]+/g;

/** Returns every text of the site's words, in the order of the files. */
export function getPassages(files: Iterable<SiteFile>): Passage[] {
  return [...files].flatMap(getFilePassages);
}

function getFilePassages(entry: SiteFile): Passage[] {
  const { place, yaml } = entry;
  if (place.kind === 'ui')
    return getStrings(entry, yaml.value, [], { collection: 'ui', id: '', lang: place.lang });
  if (place.kind !== 'words') return [];
  const owner = { collection: place.collection, id: place.id, lang: place.lang };
  const { title, summary, statements } = asRecord(yaml.value);
  return [
    ...getStrings(entry, { title, summary }, [], owner),
    ...getStrings(entry, statements, ['statements'], owner),
    ...(entry.file.text.slice(entry.bodyStart).trim() === '' ? [] : [createBody(entry, owner)]),
  ];
}

type Owner = Pick<Passage, 'collection' | 'id' | 'lang'>;

function getStrings(
  entry: SiteFile,
  value: unknown,
  path: readonly string[],
  owner: Owner,
): Passage[] {
  return Object.entries(asRecord(value)).flatMap(([key, text]) =>
    typeof text === 'string' ? [createString(entry, [...path, key], text, owner)] : [],
  );
}

function createString(
  { file, yaml }: SiteFile,
  path: readonly string[],
  text: string,
  owner: Owner,
): Passage {
  const at = (offset: number, length = 1) => {
    const range = yaml.findValue(path);
    if (!range) return file.at(0);
    return file.at(
      range.start + findInSource(file.text.slice(range.start, range.end), text, offset, length),
    );
  };
  return { ...owner, key: path.join('.'), text, prose: [{ text: mask(text), linked: [], at }], at };
}

function createBody({ file, bodyStart = 0 }: SiteFile, owner: Owner): Passage {
  const text = file.text.slice(bodyStart);
  const markdown = parseMarkdown(text);
  const at = (offset: number) => file.at(bodyStart + offset);
  const prose = markdown.blocks.map((block) => ({
    text: mask(block.text),
    linked: block.linked,
    at: (index: number) => at(block.getOffset(index)),
  }));
  return { ...owner, key: 'body', text, markdown, prose, at };
}

function mask(text: string): string {
  return maskPlaceholders(text).replace(ADDRESS, (whole) => MASK.repeat(whole.length));
}

/** Finds in `source`, a value with its quotation marks and folds, the part that begins at `offset` of the value. */
function findInSource(source: string, value: string, offset: number, length: number): number {
  const direct = source.indexOf(value);
  if (direct !== -1) return direct + offset;
  const part = value.slice(offset, offset + length);
  let nth = value.slice(0, offset).split(part).length;
  let index = -1;
  while (nth-- > 0) index = source.indexOf(part, index + 1);
  return Math.max(0, index);
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
