import type { Content } from './content.ts';
import type { Passage } from './passages.ts';
import type { Collection, Place } from './places.ts';
import type { Location } from './problem.ts';
import type { TextFile } from './text-file.ts';
import type { Path, Yaml } from './yaml.ts';

/** A file that was read, with its place in the content and the means to point into it. */
export interface SiteFile {
  place: Place;
  file: TextFile;
  yaml: Yaml;
  /** Where the Markdown body begins; absent in files without one. */
  bodyStart?: number;
}

/** What reading the content folder gives. */
export interface Files {
  /** How messages call the content folder. */
  name: string;
  content: Content;
  /** By path relative to the content folder. */
  files: ReadonlyMap<string, SiteFile>;
  /** Paths of files that are there and could not be read at all. */
  unread: ReadonlySet<string>;
  /** Ids of all entries on disk, also of those that are not correct in themselves. */
  ids: ReadonlyMap<Collection, ReadonlySet<string>>;
}

/** Everything the rules look at. */
export interface Site extends Files {
  passages: readonly Passage[];
}

/** Returns true when an entry with this id exists, correct or not. */
export function hasEntry(site: Files, collection: Collection, id: string): boolean {
  return site.ids.get(collection)?.has(id) ?? false;
}

/** Points at a value, or with `part: 'key'` at a key, in the YAML or JSON of a file. */
export function locate(
  { file, yaml }: SiteFile,
  path: Path,
  part: 'value' | 'key' = 'value',
): Location {
  const key = yaml.findKey(path);
  const value = yaml.findValue(path);
  const range = part === 'key' ? (key ?? value) : (value ?? key);
  return file.at(range?.start ?? 0);
}
