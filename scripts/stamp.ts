import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { HOWS } from '../src/schemas/ledger.ts';
import { getEntryFile } from '../src/translations/entries.ts';
import { stampLedger } from '../src/translations/stamp.ts';
import { writeLedger } from '../src/translations/write-ledger.ts';
import { exitWithError, UserError } from './shared/user-error.ts';
import { dir, load, TARGETS } from './translations/load.ts';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { how: { type: 'string', default: 'machine' } },
  });
  const how = HOWS.find((name) => name === values.how);
  if (!how) throw new UserError(`Use: npm run stamp -- [file …] [--how ${HOWS.join(', ')}]`);
  const named = new Set(positionals.map((file) => relative(resolve(dir), resolve(file))));
  const { content, entries } = load();
  const made = new Date().toISOString().slice(0, 10);
  const known = new Set<string>();
  let changed = 0;
  for (const tag of TARGETS) {
    for (const { name, versions } of entries)
      if (versions.has(tag)) known.add(getEntryFile(name, tag));
    const before = content.ledgers.get(tag) ?? {};
    const isFresh = (name: string) => named.has(getEntryFile(name, tag));
    const after = stampLedger(before, entries, tag, { made, how, isFresh });
    const text = writeLedger(after);
    if (Object.keys(after).length === 0 || text === writeLedger(before)) continue;
    const file = join(dir, 'translations', `${tag}.json`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    changed += 1;
  }
  for (const file of [...named].filter((path) => !known.has(path))) {
    console.error(
      `${file}: this is no translation, or not a correct one; \`npm run check\` tells why.`,
    );
    process.exitCode = 1;
  }
  console.log(`Stamped ${changed} ${changed === 1 ? 'language' : 'languages'}.`);
} catch (error) {
  exitWithError(error);
}
