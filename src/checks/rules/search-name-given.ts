import { getCountryNames } from '../../i18n/country-names.ts';
import { foldCompact } from '../../model/find/fold.ts';
import type { Content } from '../content.ts';
import type { Rule } from '../rule.ts';
import { getListedNames, type ListedName } from '../search-names.ts';
import { locate } from '../site-file.ts';

export const searchNameGiven: Rule = {
  name: 'search-name-given',
  description: 'Search names are only those that neither CLDR nor the facts give.',
  scope: 'site',
  *check({ content, files }) {
    for (const [tag, names] of content.searchNames) {
      const entry = files.get(`search-names/${tag}.yml`);
      if (!entry) continue;
      for (const listed of getListedNames(names)) {
        const given = findGiven(content, listed);
        if (given === undefined) continue;
        yield {
          ...locate(entry, listed.path),
          found: `"${listed.name}" is found without being listed: "${given}" is known already.`,
          expected: `A search name is one that ${listed.collection === 'countries' ? 'CLDR does' : 'the facts do'} not have; capitals, marks, spaces and hyphens make no difference.`,
          fix: 'Take it out.',
        };
      }
    }
  },
};

function findGiven(content: Content, { collection, id, name }: ListedName): string | undefined {
  const folded = foldCompact(name);
  return getGivenNames(content, collection, id).find((given) => foldCompact(given) === folded);
}

function getGivenNames(
  { countries, organisations, programmes }: Content,
  collection: ListedName['collection'],
  id: string,
): readonly string[] {
  if (collection === 'countries') {
    const country = countries.get(id);
    return country ? getCountryNames(country) : [];
  }
  const organisation = organisations.get(id);
  if (collection === 'organisations')
    return organisation ? [organisation.name, ...organisation.abbreviations] : [];
  const { name, abbreviation, formerNames = [] } = programmes.get(id) ?? {};
  return [name, abbreviation, ...formerNames].filter((given) => given !== undefined);
}
