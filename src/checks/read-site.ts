import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createContentBuilder } from './content-builder.ts';
import { listFiles } from './list-files.ts';
import { type Collection, type Place, parsePlace } from './places.ts';
import type { Problem } from './problem.ts';
import { readEntry } from './read-entry.ts';
import { MAX_LEDGER_BYTES, readText } from './read-text.ts';
import { EMPTY_FOLDER, NO_CONTENT, refuse, SYMLINK } from './refusals.ts';
import type { Files } from './site.ts';
import type { SiteFile } from './site-file.ts';

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
    const bytes = readFileSync(join(dir, path));
    const { file, refusals } = readText(
      shown,
      bytes,
      place.kind === 'ledger' ? MAX_LEDGER_BYTES : undefined,
    );
    problems.push(
      ...refusals.map(({ offset, ...refusal }) => ({ ...refusal, ...file.at(offset) })),
    );
    if (place.kind === 'guide') continue;
    const entry = refusals.length > 0 ? undefined : readEntry(place, file, builder, problems);
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

function rememberId(ids: Map<Collection, Set<string>>, place: Place): void {
  if (place.kind === 'guide' || place.kind === 'ui' || place.kind === 'ledger') return;
  const known = ids.get(place.collection) ?? new Set();
  ids.set(
    place.collection,
    known.add(place.collection === 'countries' ? place.id.toUpperCase() : place.id),
  );
}
