export const PAGE_KINDS = [
  'country',
  'level',
  'programme',
  'organisation',
  'guide',
  'about',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** Pages that are searched, by their address without language. Lists, sources and the search page itself are not. */
const PATTERNS: readonly (readonly [pattern: RegExp, kind: PageKind])[] = [
  [/^\/countries\/[^/]+\/$/, 'country'],
  [/^\/support\/[^/]+\/$/, 'level'],
  [/^\/programmes\/[^/]+\/$/, 'programme'],
  [/^\/organisations\/[^/]+\/$/, 'organisation'],
  [/^\/(?:(?:guides|stories)\/[^/]+|glossary|belgium|history)\/$/, 'guide'],
  [/^\/about\/(?:[^/]+\/)?$/, 'about'],
];

/** Returns what a page is about, from its address without language; nothing for a page that is not searched. */
export function findPageKind(path: string): PageKind | undefined {
  return PATTERNS.find(([pattern]) => pattern.test(path))?.[1];
}
