import { walkGroups } from './fields.ts';
import type { SiteFile } from './site-file.ts';
import type { Path } from './yaml.ts';

/** Lists of an entry whose items are facts with an id. */
const LISTS = ['statements', 'rules', 'amounts', 'editions', 'contacts', 'namings', 'exclusions'];

/** A fact that an address such as `programmes/rean#started` can name. */
export interface FactId {
  id: string;
  list: string;
  path: Path;
}

/** Returns the ids of all facts in the lists of a facts file, also when the file does not fit its schema. */
export function getFactIds({ place, yaml }: SiteFile): FactId[] {
  if (place.kind !== 'facts') return [];
  return [...walkGroups(yaml.value)].flatMap(({ group, path }) => {
    const [list] = path;
    const id = group.id;
    if (typeof list !== 'string' || path.length !== 2 || !LISTS.includes(list)) return [];
    return typeof id === 'string' ? [{ id, list, path: [...path, 'id'] }] : [];
  });
}

/** Returns true when an entry has facts that are told in words: statements, or the exclusions of a country. */
export function hasSpokenFacts(facts: SiteFile): boolean {
  return getFactIds(facts).some(isSpoken) || facts.yaml.errors.length > 0;
}

/** Returns true when a fact has its sentence in the words of its entry. */
export function isSpoken({ list }: FactId): boolean {
  return list === 'statements' || list === 'exclusions';
}
