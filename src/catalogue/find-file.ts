import { getLookupName } from '../i18n/alphabet.ts';
import { createFormats } from '../i18n/formats.ts';
import type { Language } from '../i18n/languages.ts';
import { writeColumn } from '../model/find/column.ts';
import { createNameForms, type FindFile } from '../model/find/find-index.ts';
import { fold, foldCompact } from '../model/find/fold.ts';
import { getNamedEntries, type NamedLibrary } from './find-names.ts';

/** Returns the names by which countries, organisations and programmes are found on the pages of a language. */
export function createFindFile(
  library: NamedLibrary,
  language: Pick<Language, 'tag' | 'intl'>,
): FindFile {
  const { compare } = createFormats(language);
  const entries = getNamedEntries(library, language).toSorted((a, b) =>
    compare(getLookupName(a.own[0] ?? ''), getLookupName(b.own[0] ?? '')),
  );
  const names = entries.map(({ own, others }) => {
    const known: Known = { names: new Set(), typed: new Set() };
    return { own: keepNew(own, known), others: keepNew(others, known) };
  });
  const inOwn = names.map(({ own }) => own);
  const inOther = [...SCRIPTS, undefined].map((script) =>
    writeColumn(
      names.map(({ others }) => write(others, script)),
      script !== undefined && script !== LATIN,
    ),
  );
  return {
    ids: entries.map(({ code }) => code).join(' '),
    columns: [writeColumn(inOwn, false), ...inOther],
  };
}

interface Known {
  /** Whole names, folded. */
  names: Set<string>;
  /** Every way in which one of them can be typed. */
  typed: Set<string>;
}

/** Returns the names that are not one of `known`, whole or without small words, and adds them to it. */
function keepNew(names: readonly string[], known: Known): readonly string[] {
  return names.filter((name) => {
    const typed = createNameForms(name).map(({ compact }) => compact);
    const folded = foldCompact(name);
    const isNew = !known.names.has(folded) && typed.some((way) => !known.typed.has(way));
    known.names.add(folded);
    for (const way of typed) known.typed.add(way);
    return isNew;
  });
}

/**
 * Returns the names in a script. They travel in small letters, in Latin without marks, and like
 * beside like: anything else would cost bytes, and the page shows its own name.
 */
function write(names: readonly string[], script: RegExp | undefined): readonly string[] {
  const simplify = script === LATIN ? fold : (name: string) => name.toLowerCase();
  return names
    .filter((name) => findScript(name) === script)
    .map(simplify)
    .toSorted();
}

const LATIN = /\p{Script=Latin}/u;

/** The scripts of most names. Names in any other share one column more. */
const SCRIPTS = [
  LATIN,
  /\p{Script=Arabic}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Ethiopic}/u,
  /\p{Script=Bengali}/u,
];

function findScript(name: string): RegExp | undefined {
  return SCRIPTS.find((script) => script.test(name));
}
