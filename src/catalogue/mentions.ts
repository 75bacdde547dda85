import { splitContainers } from '../checks/containers.ts';
import type { Library } from './content.ts';

/** What a text names by its placeholders and blocks: ids, in the order of their first mention. */
export interface Mentions {
  organisations: readonly string[];
  programmes: readonly string[];
  levels: readonly string[];
  countries: readonly string[];
}

/** Returns what a text names, whatever its language: placeholders are the same in all. */
export function getMentions(body: string): Mentions {
  const named: [string, string][] = [];
  for (const [, kind = '', id = ''] of body.matchAll(/\{\{([a-z]+):([^}#]+)(?:#[^}]*)?\}\}/g))
    named.push([KINDS[kind] ?? '', kind === 'country' ? id.toUpperCase() : id]);
  for (const { name, of = '' } of splitContainers(body).containers) {
    for (const address of of.split(/\s+/).filter(Boolean)) {
      const [collection = '', id = ''] = address.replace(/#.*$/, '').split('/');
      if (name === 'contact') named.push(['organisations', address]);
      else named.push([collection, collection === 'countries' ? id.toUpperCase() : id]);
    }
  }
  const find = (collection: string) => [
    ...new Set(named.filter(([name]) => name === collection).map(([, id]) => id)),
  ];
  return {
    organisations: find('organisations'),
    programmes: find('programmes'),
    levels: find('support-levels'),
    countries: find('countries'),
  };
}

const KINDS: Readonly<Record<string, string>> = {
  organisation: 'organisations',
  phone: 'organisations',
  programme: 'programmes',
  amount: 'programmes',
  level: 'support-levels',
  country: 'countries',
};

/** Returns the ids of the guides whose Dutch text names an entry. */
export function findGuidesAbout(
  { words }: Library,
  collection: keyof Mentions,
  id: string,
): readonly string[] {
  return [...words].flatMap(([key, { body }]) => {
    const [, guide] = /^guides\/([^/]+)\/nl$/.exec(key) ?? [];
    return guide !== undefined && getMentions(body)[collection].includes(id) ? [guide] : [];
  });
}
