import type { SearchNames } from './content.ts';
import type { Path } from './yaml.ts';

export const NAMED_COLLECTIONS = ['countries', 'organisations', 'programmes'] as const;
export type NamedCollection = (typeof NAMED_COLLECTIONS)[number];

/** One name that editors list, and where. */
export interface ListedName {
  collection: NamedCollection;
  /** A country code, or the id of an organisation or programme. */
  id: string;
  name: string;
  path: Path;
}

/** Returns every name in the search names of one language. */
export function getListedNames(names: SearchNames): ListedName[] {
  return NAMED_COLLECTIONS.flatMap((collection) =>
    Object.entries(names[collection]).flatMap(([id, list]) =>
      list.map((name, index) => ({ collection, id, name, path: [collection, id, index] })),
    ),
  );
}
