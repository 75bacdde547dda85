import { isCountryCode } from '../country-codes.ts';
import { getTexts, walkFields } from '../fields.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { hasEntry, type Site } from '../site.ts';
import { locate, type SiteFile } from '../site-file.ts';

export const countryCode: Rule = {
  name: 'unknown-country',
  description: 'A country code is one of ISO 3166-1, and the country has its file.',
  scope: 'site',
  *check(site) {
    for (const entry of site.files.values()) {
      const { place } = entry;
      if (place.kind === 'words' || place.kind === 'ui') continue;
      if (
        place.kind === 'facts' &&
        place.collection === 'countries' &&
        !isCountryCode(place.id.toUpperCase())
      )
        yield refuseFolder(entry, place.id);
      for (const { key, value, path } of walkFields(entry.yaml.value)) {
        if (key !== 'country' && key !== 'countries') continue;
        for (const { text, path: at } of getTexts(value, path))
          yield* checkCode(site, entry, text, at);
      }
    }
  },
};

function refuseFolder(entry: SiteFile, id: string): Finding {
  return {
    ...entry.file.at(0),
    found: `The folder "${id}" is not the code of a country.`,
    expected: 'The folder is the ISO 3166-1 code of two letters, in lower case, or xk for Kosovo.',
    fix: 'Look the code up and rename the folder.',
  };
}

function* checkCode(
  site: Site,
  entry: SiteFile,
  code: string,
  path: readonly PropertyKey[],
): Generator<Finding> {
  if (!/^[A-Z]{2}$/.test(code)) return;
  if (!isCountryCode(code)) {
    yield {
      ...locate(entry, path),
      found: `"${code}" is not the code of a country.`,
      expected: 'A code of ISO 3166-1 with two capital letters, such as GH, or XK for Kosovo.',
      fix: code === 'UK' ? 'Write: GB' : 'Look the code up and correct it.',
    };
  } else if (!hasEntry(site, 'countries', code) && path[0] !== 'contacts') {
    yield {
      ...locate(entry, path),
      found: `The country "${code}" has no file.`,
      expected: `There is a file content/countries/${code.toLowerCase()}/facts.yml.`,
      fix: 'Correct the code, or add the country.',
    };
  }
}
