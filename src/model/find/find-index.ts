import { type Column, readColumn } from './column.ts';
import { createForms, type Form } from './form.ts';

export const ENTRY_KINDS = ['country', 'organisation', 'programme'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** The names of one page language, as they travel. */
export interface FindFile {
  /** `GH` for a country, `o:vwn` for an organisation, `p:rean` for a programme, in the order of the alphabet. */
  ids: string;
  /**
   * In each column the names of each id. The first column holds the names in the language of the
   * page, of which the first is shown; the others hold the names in other languages, one script to
   * a column, because like beside like makes the file small.
   */
  columns: readonly Column[];
}

export interface Entry {
  kind: EntryKind;
  id: string;
  /** Its name on the page. */
  name: string;
}

/** One name of one entry, in one of its forms. */
export interface IndexedName {
  /** Position of the entry in the alphabet of the page language. */
  entry: number;
  /** As people write it. */
  name: string;
  /** True for a name in the language of the page. */
  own: boolean;
  form: Form;
}

export interface FindIndex {
  /** In the order of the alphabet of the page language. */
  entries: readonly Entry[];
  names: readonly IndexedName[];
}

/** Makes the index that `findEntries` searches from the file of a language. */
export function openIndex({ ids, columns }: FindFile): FindIndex {
  const lines = columns.map(readColumn);
  const entries = ids.split(' ').map((id, at) => createEntry(id, lines[0]?.[at]?.[0] ?? ''));
  const names = lines.flatMap((column, number) =>
    column.flatMap((line, entry) =>
      line.flatMap((name) =>
        createNameForms(name).map((form) => ({ entry, name, own: number === 0, form })),
      ),
    ),
  );
  return { entries, names };
}

function createEntry(code: string, name: string): Entry {
  const [prefix, id] = code.split(':');
  if (id === undefined) return { kind: 'country', id: code, name };
  return { kind: prefix === 'o' ? 'organisation' : 'programme', id, name };
}

/** Returns the forms of a name: `Myanmar (Birma)` holds three, the whole and both parts. */
export function createNameForms(name: string): readonly Form[] {
  const parts = /^(.+?) ?\((.+)\)(.*)$/.exec(name);
  if (!parts) return createForms(name);
  return [name, `${parts[1]}${parts[3]}`, parts[2] ?? ''].flatMap(createForms);
}
