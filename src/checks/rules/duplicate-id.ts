import { getFactIds } from '../fact-ids.ts';
import type { Rule } from '../rule.ts';
import { locate } from '../site-file.ts';

export const duplicateId: Rule = {
  name: 'duplicate-id',
  description: 'An id names one fact of its entry, and a three-letter country code one country.',
  scope: 'entry',
  *check(site) {
    const countries = new Map<string, string>();
    for (const [path, entry] of site.files) {
      const seen = new Set<string>();
      for (const { id, path: at } of getFactIds(entry)) {
        if (seen.has(id)) {
          yield {
            ...locate(entry, at),
            found: `The id "${id}" stands twice in this file.`,
            expected:
              'Each statement, rule, amount, edition, contact, naming and exclusion has an id of its own.',
            fix: `Give this one another id, such as "${id}-2".`,
          };
        }
        seen.add(id);
      }
      const iso3 = site.content.countries.get(
        entry.place.kind === 'facts' ? entry.place.id.toUpperCase() : '',
      )?.iso3;
      if (!iso3 || !path.startsWith('countries/')) continue;
      const other = countries.get(iso3);
      if (other) {
        yield {
          ...locate(entry, ['iso3']),
          found: `The code "${iso3}" is also that of ${other}.`,
          expected: 'Each country has its own code of three letters.',
          fix: 'Correct the code in one of the two files.',
        };
      }
      countries.set(iso3, path);
    }
  },
};
