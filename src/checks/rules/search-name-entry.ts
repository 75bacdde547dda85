import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { NAMED_COLLECTIONS } from '../search-names.ts';
import { hasEntry, type Site } from '../site.ts';
import { locate, type SiteFile } from '../site-file.ts';
import { formatSuggestion } from '../suggest.ts';

export const searchNameEntry: Rule = {
  name: 'search-name-entry',
  description: 'Search names are for a language that exists, and for entries that exist.',
  scope: 'site',
  *check(site) {
    for (const [tag, names] of site.content.searchNames) {
      const entry = site.files.get(`search-names/${tag}.yml`);
      if (!entry) continue;
      if (!isLanguage(site, tag)) yield refuseLanguage(entry, tag);
      for (const collection of NAMED_COLLECTIONS)
        for (const id of Object.keys(names[collection]))
          if (!hasEntry(site, collection, id)) yield refuseEntry(site, entry, collection, id);
    }
  },
};

/** True for a language that CLDR has names in, or that is one of a country's own. */
function isLanguage({ content }: Site, tag: string): boolean {
  const own = [...content.countries.values()].flatMap(({ languages }) => [
    ...languages.official,
    ...languages.spoken,
  ]);
  return Intl.DisplayNames.supportedLocalesOf(tag).length > 0 || own.includes(tag);
}

function refuseLanguage(entry: SiteFile, tag: string): Finding {
  return {
    ...entry.file.at(0),
    found: `There is no language "${tag}".`,
    expected: 'The file name is the tag of the language whose speakers use these names.',
    fix: 'Rename the file to the tag of its language, such as so.yml for Somali.',
  };
}

function refuseEntry(
  site: Site,
  entry: SiteFile,
  collection: (typeof NAMED_COLLECTIONS)[number],
  id: string,
): Finding {
  const isCountry = collection === 'countries';
  const suggestion = formatSuggestion(id, site.ids.get(collection) ?? []);
  return {
    ...locate(entry, [collection, id], 'key'),
    found: isCountry
      ? `There is no country "${id}".`
      : `There is no entry "${id}" in ${collection}.`,
    expected: isCountry
      ? 'A country is written as its code of two capital letters, and has its file in content/countries.'
      : `The key is the name of a folder in content/${collection}.`,
    fix: id === 'UK' ? 'Write: GB' : `Correct it, or take its names out.${suggestion}`,
  };
}
