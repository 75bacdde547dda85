import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One name in a folder tree: `path` is relative to its root and has `/` between the parts. */
export interface Listed {
  path: string;
  kind: 'file' | 'symlink' | 'empty-folder';
}

/** Lists every file, symbolic link and empty folder under `dir`, sorted by path. Links are not followed. */
export function listFiles(dir: string, prefix = ''): Listed[] {
  const entries = readdirSync(join(dir, prefix), { withFileTypes: true });
  if (entries.length === 0 && prefix !== '') return [{ path: prefix, kind: 'empty-folder' }];
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    if (entry.isDirectory()) return listFiles(dir, path);
    return [{ path, kind: entry.isFile() ? 'file' : 'symlink' }];
  });
}
