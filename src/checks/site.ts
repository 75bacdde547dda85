import type { Content } from './content.ts';
import type { Collection, FactCollection, Place } from './places.ts';
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

/** Everything the rules look at. */
export interface Site {
  content: Content;
  /** By path relative to the content folder. */
  files: ReadonlyMap<string, SiteFile>;
  /** Ids of all entries on disk, also of those that are not correct in themselves. */
  ids: ReadonlyMap<Collection, ReadonlySet<string>>;
}

/** Returns true when an entry with this id exists, correct or not. */
export function hasEntry(site: Site, collection: Collection, id: string): boolean {
  return site.ids.get(collection)?.has(id) ?? false;
}

/** Points at a value, or with `part: 'key'` at a key, in the YAML or JSON of the file at `path`. */
export function locate(site: Site, path: string, at: Path, part: 'value' | 'key' = 'value'): Location {
  const entry = site.files.get(path);
  if (!entry) return { file: path, line: 1, col: 1 };
  const range = part === 'key' ? entry.yaml.findKey(at) : entry.yaml.findValue(at);
  return entry.file.at((range ?? entry.yaml.findValue(at) ?? entry.yaml.findKey(at))?.start ?? 0);
}

/** Returns the path of the facts of an entry; countries have their folder in lower case. */
export function getFactsPath(collection: FactCollection, id: string): string {
  return `${collection}/${collection === 'countries' ? id.toLowerCase() : id}/facts.yml`;
}
