import { spawnSync } from 'node:child_process';
import { canUseApt, installWithApt } from '../shared/apt.ts';
import { UserError } from '../shared/user-error.ts';

/** Debian's packages of the dictionaries. */
const PACKAGES: Readonly<Record<string, string>> = {
  nl_NL: 'hunspell-nl',
  en_GB: 'hunspell-en-gb',
};

/** Finds hunspell with these dictionaries, or installs them where it may. Throws a `UserError` where it may not. */
export function ensureHunspell(dictionaries: readonly string[]): void {
  if (dictionaries.every(hasDictionary)) return;
  if (canUseApt())
    installWithApt(['hunspell', ...dictionaries.flatMap((name) => PACKAGES[name] ?? [])]);
  const missing = dictionaries.filter((name) => !hasDictionary(name));
  if (missing.length === 0) return;
  throw new UserError(
    `The spelling check needs hunspell with the dictionaries ${missing.join(', ')} ` +
      '(on Debian or Ubuntu "apt-get install hunspell hunspell-nl hunspell-en-gb").',
  );
}

function hasDictionary(name: string): boolean {
  return spawnSync('hunspell', ['-d', name, '-l'], { input: 'a\n' }).status === 0;
}

/** Returns the words that neither the dictionary nor `own` knows, in the order of `words`. */
export function findUnknownWords(
  words: readonly string[],
  dictionary: string,
  own: readonly string[],
): string[] {
  const known = new Set(own.map((word) => word.trim()).filter(Boolean));
  const { stdout } = spawnSync('hunspell', ['-d', dictionary, '-i', 'utf-8', '-l'], {
    input: `${words.join('\n')}\n`,
    encoding: 'utf8',
  });
  const unknown = new Set(stdout.split('\n').filter(Boolean));
  return words.filter(
    (word) => unknown.has(word) && !known.has(word) && !known.has(word.toLowerCase()),
  );
}
