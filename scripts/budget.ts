import { existsSync, globSync } from 'node:fs';
import { join, sep } from 'node:path';
import { LANGUAGES } from '../src/i18n/languages.ts';
import { isCountryPage } from './budget/limits.ts';
import { formatTable, listFaults, type Weighed } from './budget/table.ts';
import { type Care, weighPage } from './budget/weigh-page.ts';
import { pageTypes } from './shared/page-types.ts';
import { root } from './shared/root.ts';
import { exitWithError, UserError } from './shared/user-error.ts';

const folder = join(root, 'dist');

/** Of the country pages that look heaviest, so many are weighed with care to find the worst. */
const candidates = 5;

try {
  if (!existsSync(folder)) throw new UserError('There is no dist. Run "npm run build" first.');
  const all = globSync('**/*.html', { cwd: folder }).map((file) => file.split(sep).join('/'));
  const quick = all.map((file) => weigh(file, 'quick')).toSorted((a, b) => size(b) - size(a));
  const faults = listFaults(weighAgain(listSuspects(quick)));

  const types = Object.values(pageTypes).flatMap((path) => {
    const files = new Set(LANGUAGES.map(({ tag }) => tag + path.replace(/\/$/, '/index.html')));
    return quick.find(({ file }) => files.has(file))?.file ?? [];
  });
  const worst = LANGUAGES.flatMap(({ tag }) => {
    const countries = quick.filter(({ file }) => isCountryPage(file) && file.startsWith(`${tag}/`));
    return (
      weighAgain(countries.slice(0, candidates)).toSorted((a, b) => size(b) - size(a))[0] ?? []
    );
  });
  console.log(
    'Bytes as a host sends them; the stylesheet in the page also before compression.\nEach kind of page in the language in which it is heaviest:\n',
  );
  console.log(formatTable(['index.html', ...types].map((file) => weigh(file, 'best'))));
  console.log(`\nThe heaviest country page of each language:\n${formatTable(worst)}`);
  console.log(`\n${all.length} pages weighed. Over the budget: ${faults.length}.`);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
} catch (error) {
  exitWithError(error);
}

function weigh(file: string, care: Care): Weighed {
  return { file, weight: weighPage(folder, file, care) };
}

function weighAgain(pages: readonly Weighed[]): Weighed[] {
  return pages.map(({ file }) => weigh(file, 'best'));
}

/** A page that fits when weighed quickly fits when weighed with care. */
function listSuspects(pages: readonly Weighed[]): Weighed[] {
  return pages.filter((page) => listFaults([page]).length > 0);
}

function size({ weight }: Weighed): number {
  return weight.html;
}
