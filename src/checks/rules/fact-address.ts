import { getFactIds } from '../fact-ids.ts';
import { getTexts, walkFields } from '../fields.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import { locate } from '../site-file.ts';
import { formatSuggestion } from '../suggest.ts';

export const factAddress: Rule = {
  name: 'unknown-fact',
  description: 'The facts that a fact is disputed by exist.',
  scope: 'site',
  *check(site) {
    const addresses = getAddresses(site);
    for (const entry of site.files.values()) {
      for (const { key, value, path } of walkFields(entry.yaml.value)) {
        if (key !== 'disputedBy' || entry.place.kind === 'ui') continue;
        for (const { text, path: at } of getTexts(value, path)) {
          if (addresses.has(text) || isUnreadable(site, text)) continue;
          yield {
            ...locate(entry, at),
            found: `There is no fact "${text}".`,
            expected:
              'An address is collection/entry#fact, such as support-levels/basis#rule-visa.',
            fix: `Correct the address, or take it out.${formatSuggestion(text, addresses)}`,
          };
        }
      }
    }
  },
};

/** What stands in a file that cannot be read is not known; the file itself is already refused. */
function isUnreadable({ files, unread }: Site, address: string): boolean {
  const entry = address.replace(/#.*$/, '');
  return [`${entry}/facts.yml`, `${entry}.yml`].some(
    (path) => unread.has(path) || (files.get(path)?.yaml.errors.length ?? 0) > 0,
  );
}

function getAddresses({ files }: Site): Set<string> {
  const addresses = new Set<string>();
  for (const entry of files.values()) {
    const { place } = entry;
    if (place.kind !== 'facts' && place.kind !== 'data') continue;
    const base = `${place.collection}/${place.id}`;
    if (place.kind === 'data') addresses.add(`${base}#list`);
    if (place.collection === 'programmes') addresses.add(`${base}#run`);
    if (place.collection === 'countries')
      for (const part of ['visa', 'dac']) addresses.add(`${base}#${part}`);
    for (const { id } of getFactIds(entry)) addresses.add(`${base}#${id}`);
  }
  return addresses;
}
