import type { Scope } from '../../model/place.ts';
import type { Passage } from '../passages.ts';
import { findPlaceholders } from '../placeholders.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../site.ts';

export const phoneScope: Rule = {
  name: 'wrong-departure-country',
  description: 'Words about leaving from one country never give a telephone number of the other.',
  scope: 'site',
  *check(site) {
    for (const passage of site.passages) {
      const scope = findScope(site, passage);
      if (!scope || scope === 'EU') continue;
      for (const { text, inside, offset } of findPlaceholders(passage.text)) {
        const organisation = site.content.organisations.get(
          /^phone:([^#]*)/.exec(inside)?.[1] ?? '',
        );
        if (!organisation || organisation.scope === 'EU' || organisation.scope === scope) continue;
        yield {
          ...passage.at(offset, text.length),
          found: `"${organisation.id}" is in ${organisation.scope}, and this entry is about ${scope}.`,
          expected: 'A reader gets telephone numbers of the country they leave from.',
          fix: 'Take the number out, or move the sentence to an entry of its own country.',
        };
      }
    }
  },
};

function findScope({ content }: Site, { collection, id }: Passage): Scope | undefined {
  if (collection === 'organisations') return content.organisations.get(id)?.scope;
  if (collection === 'programmes') return content.programmes.get(id)?.scope;
  if (collection !== 'support-levels') return undefined;
  return [...content.supportLevels.values()].find((level) => level.id === id)?.departure;
}
