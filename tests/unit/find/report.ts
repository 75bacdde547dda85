import { brotliCompressSync } from 'node:zlib';
import { NAME_LANGUAGES } from '../../../src/i18n/country-names.ts';
import { findEntries } from '../../../src/model/find/find.ts';
import { openIndex } from '../../../src/model/find/find-index.ts';
import { getFindText, getIndex, judge } from './indexes.ts';
import { QUERIES } from './queries.ts';

// `npm run find:report`: how much of the table is found, how large the names are, how long a key takes.

/** Each query is asked as it is typed, this many times; the first round only warms up. */
const ROUNDS = 4;

const pages = NAME_LANGUAGES.filter((tag) => !tag.includes('-'));

function formatShare(part: number, whole: number): string {
  return `${part}/${whole} (${whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)} %)`;
}

function reportFinds(title: string, rows: typeof QUERIES): void {
  const sense = rows.filter(({ expect }) => expect !== 'nothing');
  const nonsense = rows.filter(({ expect }) => expect === 'nothing');
  const count = (list: typeof QUERIES, place: 'first' | 'inThree') =>
    list.filter((row) => judge(row)[place]).length;
  console.log(
    `${title.padEnd(4)} first ${formatShare(count(sense, 'first'), sense.length).padEnd(18)}` +
      ` first three ${formatShare(count(sense, 'inThree'), sense.length).padEnd(18)}` +
      ` false finds ${nonsense.length - count(nonsense, 'first')}/${nonsense.length}`,
  );
}

function measureKeys(): number[] {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const { query, page } of QUERIES) {
      for (let length = 1; length <= query.length; length++) {
        const start = performance.now();
        findEntries(getIndex(page), query.slice(0, length), 8);
        if (round > 0) times.push(performance.now() - start);
      }
    }
  }
  return times.sort((a, b) => a - b);
}

console.log('What is found, by the language of the page');
for (const tag of pages)
  reportFinds(
    tag,
    QUERIES.filter(({ page }) => page === tag),
  );
reportFinds('all', QUERIES);
for (const row of QUERIES) {
  const { first, found } = judge(row);
  if (!first)
    console.log(`  not first: "${row.query}" (${row.page}), ${row.expect}: ${found.slice(0, 3)}`);
}

console.log('\nThe names, in bytes');
for (const tag of pages) {
  const text = getFindText(tag);
  const start = performance.now();
  const { names } = openIndex(JSON.parse(text));
  const ms = (performance.now() - start).toFixed(1);
  console.log(
    `${tag.padEnd(4)} raw ${Buffer.byteLength(text)}  brotli ${brotliCompressSync(text).length}  ${names.length} forms, opened in ${ms} ms`,
  );
}

const times = measureKeys();
const getShare = (share: number) => times[Math.floor(times.length * share)]?.toFixed(2);
console.log(
  `\nA key takes ${getShare(0.5)} ms (median), ${getShare(0.95)} ms (95 of 100), ${times.at(-1)?.toFixed(2)} ms (most) over ${times.length} keys`,
);
