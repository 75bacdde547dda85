import { getTexts, walkFields } from '../fields.ts';
import type { Collection } from '../places.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { hasEntry, type Site } from '../site.ts';
import { locate, type SiteFile } from '../site-file.ts';
import { formatSuggestion } from '../suggest.ts';

/** Which keys of facts hold ids, and of what. */
const TARGETS: Record<string, Collection> = {
  operator: 'organisations',
  organisation: 'organisations',
  partners: 'organisations',
  programme: 'programmes',
  successor: 'programmes',
};

export const unknownReference: Rule = {
  name: 'unknown-id',
  description: 'Every organisation, programme and edition that facts name exists.',
  scope: 'site',
  *check(site) {
    for (const entry of site.files.values()) {
      if (entry.place.kind === 'facts' || entry.place.kind === 'data')
        yield* checkEntry(site, entry);
    }
  },
};

function* checkEntry(site: Site, entry: SiteFile): Generator<Finding> {
  for (const { key, value, path, parent } of walkFields(entry.yaml.value)) {
    const collection = TARGETS[key];
    if (collection) {
      for (const { text, path: at } of getTexts(value, path)) {
        if (hasEntry(site, collection, text)) continue;
        yield {
          ...locate(entry, at),
          found: `There is no entry "${text}" in ${collection}.`,
          expected: `The value of "${key}" is the name of a folder in content/${collection}.`,
          fix: `Correct the id, or add content/${collection}/${text}/facts.yml.${formatSuggestion(text, site.ids.get(collection) ?? [])}`,
        };
      }
    }
    if (key === 'edition')
      yield* checkEdition(site, entry, String(value), String(parent.programme));
  }
}

function* checkEdition(
  site: Site,
  entry: SiteFile,
  edition: string,
  programme: string,
): Generator<Finding> {
  const editions = site.content.programmes.get(programme)?.editions.map(({ id }) => id);
  if (!editions || editions.includes(edition)) return;
  yield {
    ...locate(entry, ['edition']),
    found: `The programme "${programme}" has no edition "${edition}".`,
    expected: 'The edition is the id of one under "editions" in the facts of the programme.',
    fix: `Correct the id, or add the edition to the programme.${formatSuggestion(edition, editions)}`,
  };
}
