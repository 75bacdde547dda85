import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findPersonalData } from '../../src/checks/personal-data.ts';
import { getPage } from '../helpers/built-pages.ts';
import { parseCsv, parseHeader } from '../helpers/csv.ts';
import { findAll, findAttribute } from '../helpers/html.ts';
import { content } from '../helpers/site-content.ts';
import { languageTags } from '../helpers/words.ts';

const read = (file: string) => readFileSync(join('dist', 'data', file), 'utf8');

const files = globSync('*', { cwd: 'dist/data' }).toSorted();
const tables = files.filter((file) => file.endsWith('.csv')).map((file) => file.slice(0, -4));

const sourceColumns = new Set(['source', 'visa_source', 'dac_source']);

test('every table is there as CSV and as JSON, and the page about the data leads to each', () => {
  expect(tables).toEqual([
    'amounts',
    'contacts',
    'countries',
    'organisations',
    'partner-lists',
    'programmes',
    'sources',
  ]);
  const all = [...tables.flatMap((name) => [`${name}.csv`, `${name}.json`]), 'datapackage.json'];
  expect(files).toEqual(all.toSorted());
  for (const tag of languageTags) {
    const links = findAll(getPage(`/${tag}/about/data/`).document, 'main a[download]');
    const hrefs = links.map((link) => findAttribute(link, 'href'));
    expect(hrefs.toSorted()).toEqual(files.map((file) => `/data/${file}`));
  }
});

test('the rows of a CSV file are those of its JSON file', () => {
  for (const name of tables) {
    const text = read(`${name}.csv`);
    const columns = parseHeader(text);
    const rows: Record<string, unknown>[] = JSON.parse(read(`${name}.json`));
    const expected = rows.map((row) =>
      Object.fromEntries(columns.map((column) => [column, formatCell(row[column])])),
    );
    expect(parseCsv(text), name).toEqual(expected);
    expect(
      rows.flatMap(Object.keys).filter((key) => !columns.includes(key)),
      name,
    ).toEqual([]);
  }
});

test('the tables hold every entry of the content', () => {
  const { countries, organisations, programmes, sources } = content;
  for (const [name, entries] of Object.entries({ countries, organisations, programmes, sources })) {
    const ids = parseCsv(read(`${name}.csv`)).map(({ id }) => id);
    expect(ids.toSorted(), name).toEqual([...entries.keys()].toSorted());
  }
});

test('every source that a row names is a row of the sources', () => {
  const sources = new Set(parseCsv(read('sources.csv')).map(({ id }) => id));
  const faults = tables.flatMap((name) =>
    parseCsv(read(`${name}.csv`)).flatMap((row, index) =>
      Object.entries(row)
        .filter(([column]) => sourceColumns.has(column))
        .flatMap(([, cell]) => (cell ? cell.split(' ') : ['']))
        .filter((id) => !sources.has(id))
        .map((id) => `${name}.csv, row ${index + 1}: "${id}"`),
    ),
  );
  expect(faults).toEqual([]);
});

test('no table holds the name or number of a person', () => {
  expect(files.filter((file) => findPersonalData(read(file)).length > 0)).toEqual([]);
});

test('the description of the data names every CSV file and its columns', () => {
  const { resources }: { resources: { path: string; schema: { fields: { name: string }[] } }[] } =
    JSON.parse(read('datapackage.json'));
  const described = resources.map(({ path, schema }) => [
    path,
    schema.fields.map(({ name }) => name),
  ]);
  expect(Object.fromEntries(described)).toEqual(
    Object.fromEntries(tables.map((name) => [`${name}.csv`, parseHeader(read(`${name}.csv`))])),
  );
});

/** As the CSV writes a value: a list with spaces, and nothing for what is not there. */
function formatCell(value: unknown): string {
  return Array.isArray(value) ? value.join(' ') : String(value ?? '');
}
