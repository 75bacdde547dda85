import { walkGroups } from '../fields.ts';
import type { Rule } from '../rule.ts';
import { locate } from '../site-file.ts';

export const amountOrder: Rule = {
  name: 'least-above-most',
  description: 'The least of an amount is not above the most.',
  scope: 'entry',
  *check(site) {
    for (const entry of site.files.values()) {
      if (entry.place.kind !== 'facts') continue;
      for (const { group, path } of walkGroups(entry.yaml.value)) {
        const { min, max } = group;
        if (typeof min !== 'number' || typeof max !== 'number' || min <= max) continue;
        yield {
          ...locate(entry, [...path, 'min']),
          found: `"min: ${min}" is more than "max: ${max}".`,
          expected: 'The least amount is not above the most.',
          fix: `Look both up in the source. If they were exchanged, write: min: ${max}, and max: ${min}`,
        };
      }
    }
  },
};
