import { findExcess } from './limits.ts';
import type { Weight } from './weigh-page.ts';

/** A page with what it weighs. */
export interface Weighed {
  file: string;
  weight: Weight;
}

const columns: readonly { heading: string; key: keyof Weight }[] = [
  { heading: 'html', key: 'html' },
  { heading: 'css', key: 'css' },
  { heading: 'js', key: 'scripts' },
  { heading: 'all', key: 'all' },
  { heading: 'requests', key: 'requests' },
  { heading: 'inline css', key: 'style' },
  { heading: 'sent', key: 'styleSent' },
];

/** A line per page with its figures in bytes, and whether it keeps to its limits. */
export function formatTable(pages: readonly Weighed[]): string {
  const width = Math.max(...pages.map(({ file }) => file.length));
  const line = (file: string, getCell: (column: (typeof columns)[number]) => string | number) => {
    const cells = columns.map((column) =>
      String(getCell(column)).padStart(Math.max(6, column.heading.length)),
    );
    return [file.padEnd(width), ...cells].join('  ');
  };
  return [
    line('', ({ heading }) => heading),
    ...pages.map(({ file, weight }) => {
      const verdict = findExcess(file, weight).length > 0 ? 'over' : 'ok';
      return `${line(file, ({ key }) => weight[key])}  ${verdict}`;
    }),
  ].join('\n');
}

/** A sentence per page that is over, with its figures. */
export function listFaults(pages: readonly Weighed[]): string[] {
  return pages.flatMap(({ file, weight }) =>
    findExcess(file, weight).map((excess) => `${file}: ${excess}`),
  );
}
