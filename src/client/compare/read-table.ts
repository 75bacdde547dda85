import type { CompareWords } from '../../i18n/compare-words.ts';

/** Returns what a comparison says as rows of words: its cells, what is folded, and its sources in full. */
export function readTable(table: HTMLTableElement, words: CompareWords): string[][] {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].slice(1).map(readText);
  const topics = [...new Set([...table.querySelectorAll('tbody h3')].map(readText))];
  return [
    [
      words['file-option'],
      words['file-outcome'],
      words['file-short'],
      ...heads,
      ...topics,
      words['file-sources'],
    ],
    ...[...table.tBodies].map((row) => readRow(row, topics)),
  ];
}

function readRow(row: HTMLElement, topics: readonly string[]): string[] {
  const [head, ...cells] = row.querySelector('tr')?.children ?? [];
  const [title, outcome, short] = [...(head?.children ?? [])].filter(isShown).map(readText);
  const sections = new Map(
    [...row.querySelectorAll('section')].map((section) => {
      const [topic, ...rest] = [...section.children].filter(isShown).map(readText);
      return [topic, rest.join('\n')];
    }),
  );
  return [
    title ?? '',
    outcome ?? '',
    short ?? '',
    ...cells.map(readText),
    ...topics.map((topic) => sections.get(topic) ?? ''),
    readSources(row),
  ];
}

/** The sources that a row names by number, in full. */
function readSources(row: HTMLElement): string {
  const links = [...row.querySelectorAll<HTMLAnchorElement>('a[href^="#s"]')];
  const numbers = new Map(
    links.filter(isInView).map(({ hash, textContent }) => [hash, textContent]),
  );
  return [...numbers]
    .map(([hash, number]) => {
      const source = document.querySelector(hash);
      return `[${number}] ${source ? readText(source) : ''}`;
    })
    .join('\n');
}

function isInView(element: Element): boolean {
  return element.closest('[hidden]') === null;
}

function isShown(element: Element): boolean {
  return !element.hasAttribute('hidden');
}

/** Elements that begin a line of their own. */
const LINES = 'p, li, div, h3';

/** The words in an element that hold on the reader's day, with a line for each line of the page. */
function readText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[hidden]')) hidden.remove();
  for (const note of copy.querySelectorAll('a[href^="#s"]'))
    note.textContent = `[${note.textContent}]`;
  for (const line of copy.querySelectorAll(LINES)) line.append('\n');
  const lines = (copy.textContent ?? '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim());
  return lines.filter((line) => line !== '').join('\n');
}
