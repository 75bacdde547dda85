import type { Weight } from './weigh-page.ts';

/** A figure that a page must keep to. */
interface Limit {
  name: string;
  get: (weight: Weight) => number;
  most: number;
}

const everywhere: readonly Limit[] = [
  { name: 'bytes of stylesheet in the page', get: ({ style }) => style, most: 10_000 },
  { name: 'bytes of that, compressed', get: ({ styleSent }) => styleSent, most: 3_000 },
];

/** One round trip carries about 14,000 bytes. */
const country: readonly Limit[] = [
  ...everywhere,
  { name: 'bytes before the first text', get: ({ html }) => html, most: 14_000 },
  { name: 'bytes in all', get: ({ all }) => all, most: 20_000 },
  { name: 'bytes of scripts', get: ({ scripts }) => scripts, most: 2_500 },
  { name: 'requests', get: ({ requests }) => requests, most: 5 },
];

const other: readonly Limit[] = [
  ...everywhere,
  { name: 'bytes of page and stylesheets', get: ({ html, css }) => html + css, most: 30_000 },
  { name: 'requests', get: ({ requests }) => requests, most: 6 },
];

/** Its code to scan and its buttons are what a reader comes for. */
const share: readonly Limit[] = [
  ...other.filter(({ name }) => name !== 'requests'),
  { name: 'requests', get: ({ requests }) => requests, most: 7 },
];

/** Whether this file is the page of one country. */
export function isCountryPage(file: string): boolean {
  return /^\w+\/countries\/\w\w\/index\.html$/.test(file);
}

function getLimits(file: string): readonly Limit[] {
  if (isCountryPage(file)) return country;
  return /^\w+\/share\//.test(file) ? share : other;
}

/** What is too much on a page, in words with the figure: `15,200 bytes in all, at most 14,000`. */
export function findExcess(file: string, weight: Weight): string[] {
  return getLimits(file).flatMap(({ name, get, most }) => {
    const found = get(weight);
    return found > most ? [`${format(found)} ${name}, at most ${format(most)}`] : [];
  });
}

function format(value: number): string {
  return value.toLocaleString('en');
}
