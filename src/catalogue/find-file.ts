import { getLookupName } from '../i18n/alphabet.ts';
import { createFormats } from '../i18n/formats.ts';
import type { Language } from '../i18n/languages.ts';
import type { FindFile } from '../model/find/find-index.ts';
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
    const known = new Set<string>();
    return { own: keepNew(own, known), others: keepNew(others, known) };
  });
  const columns = [...SCRIPTS, undefined].map((script) =>
    names.map(({ others }) =>
      others.filter((name) => findScript(name) === script).map(script === LATIN ? fold : keep),
    ),
  );
  return {
    ids: entries.map(({ code }) => code).join(' '),
    columns: [names.map(({ own }) => own), ...columns].map((column) =>
      column.map((line) => line.join('|')).join('\n'),
    ),
  };
}

/** Returns the names that are not one of `known` when they are folded, and adds them to it. */
function keepNew(names: readonly string[], known: Set<string>): readonly string[] {
  return names.filter((name) => {
    const folded = foldCompact(name);
    const isNew = !known.has(folded);
    known.add(folded);
    return isNew;
  });
}

/** Foreign names in Latin letters travel folded: capitals and marks would cost bytes, and the page shows its own name. */
const LATIN = /\p{Script=Latin}/u;

const keep = (name: string) => name;

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
