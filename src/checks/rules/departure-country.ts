import type { Organisation } from '../../model/organisation.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { locate, type SiteFile } from '../site-file.ts';

const CALLING_CODES = { NL: '+31', BE: '+32' } as const;
const NAMES = { NL: 'the Netherlands', BE: 'Belgium' } as const;

export const departureCountry: Rule = {
  name: 'wrong-departure-country',
  description: 'Contacts of one country of departure never stand under the other.',
  scope: 'site',
  *check(site) {
    for (const [id, organisation] of site.content.organisations) {
      const entry = site.files.get(`organisations/${id}/facts.yml`);
      if (entry) yield* checkContacts(entry, organisation);
    }
  },
};

function* checkContacts(entry: SiteFile, { scope, contacts }: Organisation): Generator<Finding> {
  if (scope === 'EU') return;
  for (const [index, contact] of contacts.entries()) {
    const isPhone = contact.kind === 'phone';
    const right = isPhone
      ? contact.value.startsWith(CALLING_CODES[scope])
      : contact.kind !== 'address' || contact.country === scope;
    if (right) continue;
    yield {
      ...locate(entry, ['contacts', index, isPhone ? 'value' : 'country']),
      found: `This ${isPhone ? 'telephone number' : 'address'} is not in ${NAMES[scope]}, where the organisation has its scope.`,
      expected: `Contacts of an organisation with "scope: ${scope}" are in ${NAMES[scope]}.`,
      fix: 'Move the contact to the organisation of its own country, or correct the scope.',
    };
  }
}
