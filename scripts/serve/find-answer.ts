import { statSync } from 'node:fs';
import { join } from 'node:path';

export type Answer =
  | { status: 200 | 404; file: string | undefined }
  | { status: 308; location: string };

/**
 * What a static host answers for a path: the file, the index of a folder, a redirect to the
 * address with a closing slash, or the "not found" page of the language the path begins with.
 */
export function findAnswer(folder: string, path: string): Answer {
  const decoded = decodePath(path);
  if (decoded === undefined) return findNotFound(folder, '/');
  const target = join(folder, decoded);
  if (isFile(target) && !decoded.endsWith('/') && decoded !== '/_headers') {
    return { status: 200, file: target };
  }
  const index = join(target, 'index.html');
  if (!isFile(index)) return findNotFound(folder, decoded);
  if (decoded.endsWith('/')) return { status: 200, file: index };
  return { status: 308, location: `${path}/` };
}

function findNotFound(folder: string, path: string): Answer {
  const language = path.split('/')[1] ?? '';
  const file = [join(folder, language, '404.html'), join(folder, '404.html')].find(isFile);
  return { status: 404, file };
}

/** Undefined for a path that is not well formed, climbs out of the folder or begins with `//`. */
function decodePath(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    const climbs = decoded.split(/[/\\]/).includes('..');
    return climbs || decoded.includes('\0') || decoded.startsWith('//') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
