import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.ts';
import { ensureFonts } from './fonts.ts';
import { root } from './shared/root.ts';
import { runCommand, runNode } from './shared/run-command.ts';
import { listenForStop } from './shared/signals.ts';
import { exitWithError } from './shared/user-error.ts';
import { countTests } from './test/count-tests.ts';
import { formatSummary, type StageResult } from './test/summary.ts';

/** In the order that fails fastest; each is an npm script of its own. */
const stages = ['check', 'spelling', 'types', 'lint', 'unit', 'build', 'budget', 'site', 'e2e'];

const reports = join(root, '.build', 'reports');
const signal = listenForStop();
const results: StageResult[] = [];
try {
  ensureBrowser();
  ensureFonts();
  rmSync(reports, { recursive: true, force: true });
  for (const name of stages) {
    const result = await runStage(name);
    results.push(result);
    if (!result.succeeded) break;
  }
} catch (error) {
  exitWithError(error);
}
console.log(formatSummary(stages, results));
process.exitCode = results.every((result) => result.succeeded) ? 0 : 1;

async function runStage(name: string): Promise<StageResult> {
  console.log(`\n── ${name} ──`);
  const report = join(reports, `${name}.json`);
  const env = { ...process.env, REPORT_FILE: report };
  const start = performance.now();
  const npm = process.env.npm_execpath;
  const args = ['run', '--silent', name];
  const status = npm
    ? await runNode([npm, ...args], { env, signal })
    : await runCommand('npm', args, { env, signal });
  const seconds = (performance.now() - start) / 1000;
  return { name, succeeded: status === 0, seconds, ...countTests(report) };
}
