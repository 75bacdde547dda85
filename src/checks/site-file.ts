import type { Place } from './places.ts';
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
