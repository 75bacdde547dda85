import { readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Words } from '../src/checks/content.ts';
import { readContent } from '../src/checks/read-content.ts';
import { stampTranslation } from '../src/checks/stamp.ts';
import { SOURCE_LANGUAGE } from '../src/i18n/languages.ts';

const dir = process.env.CONTENT_DIR || 'content';
const named = process.argv.slice(2).map((file) => resolve(file));
const { content } = readContent(dir);
const all = Object.values(content.words).flatMap((words) => [...words.values()]);
const known = new Set<string>();
let stamped = 0;

for (const languages of all) {
  for (const words of languages.values()) {
    const path = resolve(words.file);
    known.add(path);
    if (words.lang === SOURCE_LANGUAGE) continue;
    if (named.length > 0 ? named.includes(path) : words.translation === undefined)
      stamped += stampFile(path, words, languages);
  }
}

function stampFile(path: string, words: Words, languages: ReadonlyMap<string, Words>): number {
  const source = languages.get(words.translation?.of ?? SOURCE_LANGUAGE);
  if (!source) {
    console.error(
      `${words.file}: there are no correct words to translate from; run \`npm run check\`.`,
    );
    process.exitCode = 1;
    return 0;
  }
  const before = readFileSync(path, 'utf8');
  const after = stampTranslation(before, source);
  if (after !== before) writeFileSync(path, after);
  return after === before ? 0 : 1;
}

for (const path of named.filter((file) => !known.has(file))) {
  console.error(
    `${relative('.', path)}: this is no file with words, or not a correct one; \`npm run check\` tells why.`,
  );
  process.exitCode = 1;
}
console.log(`Stamped ${stamped} ${stamped === 1 ? 'file' : 'files'}.`);
