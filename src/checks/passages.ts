import { LANGUAGES, type LanguageTag } from '../i18n/languages.ts';
import { type Markdown, parseMarkdown } from './markdown.ts';
import { MASK, maskPlaceholders } from './placeholders.ts';
import type { WordsCollection } from './places.ts';
import type { Location } from './problem.ts';
import type { SiteFile } from './site-file.ts';
import type { TextFile } from './text-file.ts';
import type { Range } from './yaml.ts';

/** Running text as a reader sees it: no markup; placeholders, web addresses and proper names are covered with a mask of the same length. */
export interface Prose {
  text: string;
  linked: { start: number; end: number }[];
  at(index: number, length?: number): Location;
}

/** One text in one language: a title, a sentence, a body or a text of the interface. */
export interface Passage {
  collection: WordsCollection | 'glossary' | 'ui';
  id: string;
  lang: LanguageTag;
  /** `title`, `tab`, `summary`, `statements.<id>`, `body`, `meaning` of a term, or the key of an interface text. */
  key: string;
  /** As written. */
  text: string;
  prose: readonly Prose[];
  /** Only in bodies. */
  markdown?: Markdown;
  at(offset: number, length?: number): Location;
}

const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|(?<![\w.-])[\w-]+\.(?:be|eu|nl|org)\b|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]+/g;

/** Returns every text of the site's words, in the order of the files. Proper `names` are covered too. */
export function getPassages(files: Iterable<SiteFile>, names: readonly string[]): Passage[] {
  const mask = createMask(names);
  return [...files].flatMap((entry) => getFilePassages(entry, mask));
}

type Mask = (text: string) => string;

function getFilePassages(entry: SiteFile, mask: Mask): Passage[] {
  const { place, yaml } = entry;
  if (place.kind === 'ui') {
    const owner: Owner = { collection: 'ui', id: '', lang: place.lang };
    return getStrings(entry, yaml.value, []).map((string) => createPassage(owner, string, mask));
  }
  if (place.kind === 'data' && place.collection === 'glossary')
    return getMeanings(entry, place.id, mask);
  if (place.kind !== 'words') return [];
  const owner: Owner = { collection: place.collection, id: place.id, lang: place.lang };
  const { title, tab, summary, statements } = asRecord(yaml.value);
  const strings = [
    ...getStrings(entry, { title, tab, summary }, []),
    ...getStrings(entry, statements, ['statements']),
  ];
  const passages = strings.map((string) => createPassage(owner, string, mask));
  const body = entry.file.text.slice(entry.bodyStart);
  return body.trim() === '' ? passages : [...passages, createBody(entry, owner, mask)];
}

/** The meanings of a term, one per language of the site. */
function getMeanings(entry: SiteFile, id: string, mask: Mask): Passage[] {
  const forms = asRecord(asRecord(entry.yaml.value).forms);
  return LANGUAGES.flatMap(({ tag: lang }) => {
    const { meaning } = asRecord(forms[lang]);
    return getStrings(entry, { meaning }, ['forms', lang]).map((string) =>
      createPassage({ collection: 'glossary', id, lang }, { ...string, key: 'meaning' }, mask),
    );
  });
}

type Owner = Pick<Passage, 'collection' | 'id' | 'lang'>;
type Text = Pick<Passage, 'key' | 'text' | 'at'>;

function getStrings({ file, yaml }: SiteFile, value: unknown, parents: readonly string[]): Text[] {
  return Object.entries(asRecord(value)).flatMap(([key, text]) => {
    if (typeof text !== 'string') return [];
    const path = [...parents, key];
    const at = createLocator(file, yaml.findValue(path), text);
    return [{ key: path.join('.'), text, at }];
  });
}

function createPassage(owner: Owner, string: Text, mask: Mask): Passage {
  return { ...owner, ...string, prose: [{ text: mask(string.text), linked: [], at: string.at }] };
}

function createBody({ file, bodyStart = 0 }: SiteFile, owner: Owner, mask: Mask): Passage {
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

/** Longer names come first, so that "Fedasil" does not cut "Fedasil Info" in two. */
function createMask(names: readonly string[]): Mask {
  const cover = (whole: string) => MASK.repeat(whole.length);
  const words = names.filter((name) => name.length > 2).toSorted((a, b) => b.length - a.length);
  const pattern = words.map((name) => RegExp.escape(name)).join('|');
  const regex = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => {
    const masked = maskPlaceholders(text).replace(ADDRESS, cover);
    return words.length === 0 ? masked : masked.replace(regex, cover);
  };
}

/** Points into a value of YAML. Quotation marks and folds may make it differ from its source; then its words are looked up. */
function createLocator(file: TextFile, range: Range | undefined, value: string): Passage['at'] {
  const { start, end } = range ?? { start: 0, end: 0 };
  const source = file.text.slice(start, end);
  let direct: number | undefined;
  return (offset, length = 1) => {
    direct ??= source.indexOf(value);
    if (direct !== -1) return file.at(start + direct + offset);
    const part = value.slice(offset, offset + length);
    const before = value.slice(0, offset).split(part).length;
    let index = -1;
    for (let nth = 0; nth < before; nth++) index = source.indexOf(part, index + 1);
    return file.at(start + Math.max(0, index));
  };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
