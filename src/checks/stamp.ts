import type { Words } from './content.ts';
import { parseFrontMatter } from './front-matter.ts';
import { getSourceHash } from './translation-status.ts';
import { parseYaml } from './yaml.ts';

/**
 * Returns the text of a Markdown file with a fresh `translation:` block, as made by a machine from
 * `source`. Everything else stays byte for byte; without front matter the text stays as it is.
 */
export function stampTranslation(text: string, source: Words): string {
  const parts = parseFrontMatter(text);
  if (!parts) return text;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const block = [
    'translation:',
    `  of: ${source.lang}`,
    `  hash: "${getSourceHash(source)}"`,
    '  by: machine',
    '',
  ].join(newline);
  const yaml = parseYaml(parts.yaml, parts.yamlStart);
  const end = parts.yamlStart + parts.yaml.length;
  const key = yaml.findKey(['translation']);
  if (!key) return text.slice(0, end) + block + text.slice(end);
  return text.slice(0, key.start) + block + text.slice(findBlockEnd(text, key.start, end));
}

/** The block ends at the next line that is not indented. */
function findBlockEnd(text: string, start: number, end: number): number {
  const rest = text.slice(start, end);
  const next = /\n(?=[^\s#])/.exec(rest);
  return next ? start + next.index + 1 : end;
}
