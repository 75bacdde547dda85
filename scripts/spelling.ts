import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getProperNames } from '../src/checks/check-content.ts';
import { getPassages } from '../src/checks/passages.ts';
import { readSite } from '../src/checks/read-site.ts';
import { root } from './shared/root.ts';
import { exitWithError } from './shared/user-error.ts';
import { ensureHunspell, findUnknownWords } from './spelling/hunspell.ts';
import { collectWords } from './spelling/words.ts';

/** The languages that others are translated from, with their dictionaries. */
const DICTIONARIES = { nl: 'nl_NL', en: 'en_GB' } as const;

try {
  ensureHunspell(Object.values(DICTIONARIES));
  const { site } = readSite(process.env.CONTENT_DIR || 'content', 'content');
  const passages = getPassages(site.files.values(), getProperNames(site.content));
  let count = 0;
  for (const [lang, dictionary] of Object.entries(DICTIONARIES)) {
    const places = collectWords(passages.filter((passage) => passage.lang === lang));
    const own = readFileSync(join(root, 'scripts', 'spelling', `${lang}.txt`), 'utf8').split('\n');
    for (const word of findUnknownWords([...places.keys()], dictionary, own)) {
      for (const { file, line, col } of places.get(word) ?? []) {
        console.log(`${file}:${line}:${col}  "${word}" is not in the dictionary of ${dictionary}.`);
        count += 1;
      }
    }
  }
  if (count > 0)
    console.log('Correct the word, or add it to scripts/spelling/<language>.txt if it is right.');
  console.log(count === 0 ? 'No unknown words.' : `${count} unknown words.`);
  process.exitCode = count > 0 ? 1 : 0;
} catch (error) {
  exitWithError(error);
}
