import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { lintFiles } from './lint/lint-files.ts';
import { rules } from './lint/rules.ts';
import { createSourceFile } from './lint/source-file.ts';
import { root } from './shared/root.ts';
import { runCommand } from './shared/run-command.ts';
import { listenForStop } from './shared/signals.ts';
import { exitWithError } from './shared/user-error.ts';

// `npm run lint -- --fix` lets Biome mend what it can.
const fix = process.argv.includes('--fix') ? ['--write'] : [];
try {
  const biome = await runCommand('biome', ['check', '--error-on-warnings', ...fix], {
    signal: listenForStop(),
  });
  const files = globSync(['src/**/*.{astro,css,ts}', 'scripts/**/*.{mjs,ts}', 'tests/**/*.ts'], {
    cwd: root,
  })
    .map((path) => path.split(sep).join('/'))
    .toSorted()
    .map((path) => createSourceFile(path, readFileSync(join(root, path), 'utf8')));
  const problems = lintFiles(files, rules);
  for (const problem of problems) console.error(problem);
  console.log(`House rules: ${files.length} files, ${problems.length} problems.`);
  process.exitCode = biome !== 0 || problems.length > 0 ? 1 : 0;
} catch (error) {
  exitWithError(error);
}
