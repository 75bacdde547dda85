import { quoteCell } from '../model/csv.ts';
import type { Fact } from '../model/fact.ts';
import type { Library } from './content.ts';

type Cell = string | number | boolean | readonly string[] | undefined;
type Row = Readonly<Record<string, Cell>>;

/** One table of the open data: a name, its columns and its rows. Lists hold several values in one cell. */
export interface DataFile {
  name: string;
  columns: readonly string[];
  rows: readonly Row[];
}

/** Returns the open data: every published fact, with its sources, dates and certainty. */
export function getDataFiles(library: Library): readonly DataFile[] {
  const { sources, organisations, programmes, countries, lists } = library;
  return [
    createFile(
      'countries',
      [...countries.values()],
      ({ id, iso3, kind, visa, dac, exclusions, source }) => ({
        id,
        iso3,
        kind,
        visa_required: visa.required,
        visa_condition: visa.condition,
        free_movement: visa.freeMovement,
        visa_source: visa.source,
        visa_confidence: visa.confidence,
        dac_recipient: dac.recipient,
        dac_group: dac.group,
        dac_source: dac.source,
        dac_confidence: dac.confidence,
        exclusions: exclusions.map((exclusion) => exclusion.id),
        source,
      }),
    ),
    createFile('organisations', [...organisations.values()], (entry) => ({
      id: entry.id,
      name: entry.name,
      abbreviations: entry.abbreviations,
      place: entry.scope,
      kind: entry.kind,
      role: entry.role,
      levels: entry.levels,
      source: entry.source,
    })),
    createFile(
      'contacts',
      [...organisations].flatMap(([owner, { contacts }]) =>
        contacts.map((item) => ({ owner, item })),
      ),
      ({ owner, item }) => ({
        organisation: owner,
        id: item.id,
        kind: item.kind,
        purpose: item.purpose,
        value:
          item.kind === 'address'
            ? `${item.street}, ${item.postcode} ${item.city}, ${item.country}`
            : item.value,
        historical: item.historical,
        ...tellFact(item),
      }),
    ),
    createFile('programmes', [...programmes.values()], (entry) => ({
      id: entry.id,
      name: entry.name,
      abbreviation: entry.abbreviation,
      former_names: entry.formerNames,
      kind: entry.kind,
      operator: entry.operator,
      place: entry.scope,
      levels: entry.levels,
      way: entry.way,
      successor: entry.successor,
      ...tellFact(entry.run),
    })),
    createFile(
      'amounts',
      [...programmes].flatMap(([owner, { amounts }]) => amounts.map((item) => ({ owner, item }))),
      ({ owner, item }) => ({
        programme: owner,
        id: item.id,
        who: item.who,
        form: item.form,
        way: item.way,
        min_eur: item.min,
        max_eur: item.max,
        countries: item.countries,
        ...tellFact(item),
      }),
    ),
    createFile(
      'partner-lists',
      lists.flatMap((list) => list.entries.map((entry) => ({ list, entry }))),
      ({ list, entry }) => ({
        list: list.id,
        programme: list.programme,
        country: entry.country,
        name_in_source: entry.name,
        list_complete: list.complete,
        way: list.way,
        ...tellFact(list),
      }),
    ),
    createFile('sources', [...sources.values()], (source) => ({
      id: source.id,
      title: source.title,
      language: source.language,
      publisher: source.publisher,
      url: source.url,
      date: source.date,
      date_inferred: source.dateInferred,
      retrieved: source.retrieved,
      kind: source.kind,
      reading: source.reading,
      secondary: source.secondary,
    })),
  ];
}

function createFile<T>(name: string, items: readonly T[], tell: (item: T) => Row): DataFile {
  const rows = items.map(tell);
  return { name, columns: Object.keys(rows[0] ?? {}), rows };
}

function tellFact({ from, until, seen, source, confidence, checked }: Fact): Row {
  return { from, until, seen, source, confidence, checked };
}

/** Returns a table as CSV (RFC 4180), with a first line of names; several values in a cell are parted by a space. */
export function formatCsv({ columns, rows }: DataFile): string {
  const lines = rows.map((row) => columns.map((column) => formatCell(row[column])).join(','));
  return [columns.join(','), ...lines, ''].join('\r\n');
}

function formatCell(cell: Cell): string {
  return quoteCell(Array.isArray(cell) ? cell.join(' ') : String(cell ?? ''));
}

/** Returns a table as JSON: a list of rows, without the cells that are empty. */
export function formatJson({ rows }: DataFile): string {
  return `${JSON.stringify(rows, null, 1)}\n`;
}

/** Returns the description of all tables as a data package (frictionless data, version 1). */
export function formatPackage(files: readonly DataFile[]): string {
  const resources = files.map(({ name, columns }) => ({
    name,
    path: `${name}.csv`,
    format: 'csv',
    encoding: 'utf-8',
    schema: { fields: columns.map((column) => ({ name: column, type: 'string' })) },
  }));
  return `${JSON.stringify({ name: 'terugkeerwijzer', profile: 'tabular-data-package', resources }, null, 1)}\n`;
}
