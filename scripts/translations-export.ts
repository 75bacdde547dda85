import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writePo } from '../src/translations/exchange/po.ts';
import { listSegments } from '../src/translations/exchange/segment.ts';
import { writeXliff } from '../src/translations/exchange/xliff.ts';
import { exitWithError } from './shared/user-error.ts';
import { getTarget, load } from './translations/load.ts';

try {
  const { values } = parseArgs({
    options: {
      lang: { type: 'string' },
      out: { type: 'string', default: 'translations' },
      todo: { type: 'boolean', default: false },
    },
  });
  const lang = getTarget(values.lang);
  const { content, entries } = load();
  const all = listSegments(entries, content.ui, content.ledgers, lang);
  const segments = values.todo
    ? all.filter(({ state }) => state === 'missing' || state === 'outdated')
    : all;
  mkdirSync(values.out, { recursive: true });
  const files = {
    [`${lang}.xlf`]: writeXliff(segments, lang),
    [`${lang}.po`]: writePo(segments, lang),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(values.out, name), text);
  console.log(
    `Wrote ${segments.length} texts to ${Object.keys(files)
      .map((name) => join(values.out, name))
      .join(' and ')}.`,
  );
} catch (error) {
  exitWithError(error);
}
