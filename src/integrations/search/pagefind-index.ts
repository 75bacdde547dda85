import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from './records.ts';

/** What Pagefind makes: its files, and the name of each page in the index, by its address. */
export interface BuiltIndex {
  files: ReadonlyMap<string, Uint8Array>;
  ids: ReadonlyMap<string, string>;
}

/** A file of Pagefind begins with this. */
const SIGNATURE = 'pagefind_dcd';

const SCRIPT = 'pagefind.js';
const ENTRY = 'pagefind-entry.json';

/** The script, the entry with what it leads to, and the words. Pagefind's own interface is not used. */
const USED =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.\w+\.pf_meta|wasm\.\w+\.pagefind|index\/.+)$/;

/** Indexes records, by their address, in one index for each language. */
export async function buildIndex(
  records: ReadonlyMap<string, { lang: string; record: SearchRecord }>,
): Promise<BuiltIndex> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind does not start: ${errors.join(' ')}`);
  try {
    for (const [url, { lang, record }] of records) {
      const { words, title } = record;
      const added = await index.addCustomRecord({
        url,
        content: words,
        language: lang,
        meta: { title },
      });
      if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join(' ')}`);
    }
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(made.errors.join(' '));
    const files = made.files.map(({ path, content }) => [path, content] as const);
    const fragments = files.filter(([path]) => path.startsWith('fragment/'));
    return {
      files: withEntry(new Map(files.filter(([path]) => USED.test(path)))),
      ids: new Map(fragments.map(([path, content]) => [readAddress(content), getId(path)])),
    };
  } finally {
    await close();
  }
}

/**
 * Puts the entry into the script that asks for it first, which spares a reader one round trip. The
 * name `fetch` is the script's own from then on; all that it asks for besides goes the usual way.
 */
function withEntry(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const script = files.get(SCRIPT);
  const entry = files.get(ENTRY);
  if (!script || !entry) throw new Error(`Pagefind made no ${SCRIPT} or no ${ENTRY}.`);
  const text = JSON.stringify(decode(entry));
  const answer =
    `const fetch = (address) => address.includes('/${ENTRY}') ` +
    `? Promise.resolve(new Response(${text})) : globalThis.fetch(address);\n`;
  return new Map([...files, [SCRIPT, Buffer.from(answer + decode(script))]]);
}

function decode(file: Uint8Array): string {
  return Buffer.from(file).toString('utf8');
}

/** `fragment/nl_1a2b3c.pf_fragment` gives `nl_1a2b3c`, by which results name a page. */
function getId(path: string): string {
  return path.replace(/^.*\/|\.[^.]*$/g, '');
}

function readAddress(fragment: Uint8Array): string {
  const text = gunzipSync(fragment).toString('utf8').slice(SIGNATURE.length);
  const { url }: { url: string } = JSON.parse(text);
  return url;
}
