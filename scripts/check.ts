import { parseArgs } from 'node:util';
import { checkContent } from '../src/checks/check-content.ts';
import { FORMATS, type Format, printReport } from '../src/checks/print-report.ts';
import { formatReadability } from '../src/checks/readability.ts';

const USAGE = 'Use: npm run check, or npm run check -- --format terminal, github or json.';

function parseFormat(args: string[]): Format | undefined {
  try {
    const { format } = parseArgs({ args, options: { format: { type: 'string' } } }).values;
    return format === undefined ? getDefaultFormat() : FORMATS.find((name) => name === format);
  } catch {
    return undefined;
  }
}

function getDefaultFormat(): Format {
  return process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'terminal';
}

const format = parseFormat(process.argv.slice(2));
if (format) {
  const { problems, fileCount, readability } = checkContent(process.env.CONTENT_DIR || 'content');
  console.log(printReport(problems, fileCount, format));
  if (readability && format === 'terminal') console.log(formatReadability('Dutch', readability));
  process.exitCode = problems.length > 0 ? 1 : 0;
} else {
  console.error(USAGE);
  process.exitCode = 2;
}
