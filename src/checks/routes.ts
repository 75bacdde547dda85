import { LANGUAGES } from '../i18n/languages.ts';
import { LEVEL_IDS } from '../model/support-level.ts';
import { getFactIds } from './fact-ids.ts';
import type { Collection } from './places.ts';
import { hasEntry, type Site } from './site.ts';

/** Pages without an entry of their own. */
const FIXED = [
  '/',
  '/countries/',
  '/programmes/',
  '/organisations/',
  '/sources/',
  '/belgium/',
  '/options/',
  '/history/',
  '/guides/',
  '/glossary/',
  '/search/',
  '/stories/',
  '/about/',
  '/kept/',
];

/** Pages of words with an address of their own, `/belgium/` instead of `/guides/belgium/`. */
const OWN_ADDRESS: Readonly<Partial<Record<Collection, readonly string[]>>> = {
  guides: ['belgium', 'history'],
  about: ['about'],
};

/** The first part of an address that ends in the id of an entry. */
const COLLECTIONS: Readonly<Record<string, Collection>> = {
  countries: 'countries',
  support: 'support-levels',
  programmes: 'programmes',
  organisations: 'organisations',
  sources: 'sources',
  guides: 'guides',
  stories: 'stories',
  about: 'about',
};

/** Anchors that the template of a collection's pages always has. */
const TEMPLATE_ANCHORS: Readonly<Partial<Record<Collection, readonly string[]>>> = {
  countries: LEVEL_IDS,
};

/** Returns true when `path`, without language and with a slash at its end, is a page of the site. */
export function isRoute(path: string, site: Site): boolean {
  if (FIXED.includes(path)) return true;
  const entry = parseEntry(path);
  return entry !== undefined && hasEntry(site, entry.collection, entry.id);
}

/** Returns the anchors of the page at `path`, or `undefined` when its template alone decides. */
export function findAnchors(path: string, site: Site): string[] | undefined {
  const entry = parseEntry(path);
  if (!entry) return undefined;
  const { collection } = entry;
  const folder = `${collection}/${collection === 'countries' ? entry.id.toLowerCase() : entry.id}`;
  const facts = site.files.get(`${folder}/facts.yml`);
  const headings = site.passages
    .filter((passage) => `${passage.collection}/${passage.id}` === folder)
    .flatMap((passage) => passage.markdown?.headings ?? [])
    .flatMap(({ id }) => (id === undefined ? [] : [id]));
  return [
    ...headings,
    ...(facts ? getFactIds(facts).map(({ id }) => id) : []),
    ...(TEMPLATE_ANCHORS[collection] ?? []),
  ];
}

/** Takes the language off an address and gives it its slash: `/ar/countries` becomes `/countries/`. */
export function normalisePath(path: string): string {
  const [, first = ''] = path.split('/');
  const plain = LANGUAGES.some(({ tag }) => tag === first) ? path.slice(first.length + 1) : path;
  return plain.endsWith('/') || path === '' ? plain : `${plain}/`;
}

function parseEntry(path: string): { collection: Collection; id: string } | undefined {
  const [, name = '', id = ''] = /^\/([a-z]+)\/([a-z0-9-]+)\/$/.exec(path) ?? [];
  const collection = Object.hasOwn(COLLECTIONS, name) ? COLLECTIONS[name] : undefined;
  if (!collection || OWN_ADDRESS[collection]?.includes(id)) return undefined;
  return { collection, id: collection === 'countries' ? id.toUpperCase() : id };
}
