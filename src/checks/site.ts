import type { Content } from './content.ts';
import type { Passage } from './passages.ts';
import type { Collection } from './places.ts';
import type { SiteFile } from './site-file.ts';

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
