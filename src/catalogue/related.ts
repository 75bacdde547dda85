import { PATHS } from '../i18n/paths.ts';
import type { Reader } from '../i18n/reader.ts';
import type { RelatedGroup } from '../i18n/related.ts';
import type { Programme } from '../model/programme.ts';
import type { Library } from './content.ts';
import { getAllGuideIds, getGuidePath } from './guides.ts';
import { findGuidesAbout, getMentions, type Mentions } from './mentions.ts';
import { getShortName } from './resolve.ts';
import { findWords } from './words.ts';

/** The guides that a reader of a country page needs next. */
const COUNTRY_GUIDES = [
  'before-you-decide',
  'who-learns-what',
  'other-roads',
  'travel-papers',
  'money',
  'with-children',
  'illness',
];

type Ids = Partial<Record<RelatedGroup['kind'], readonly string[]>>;

/** Returns what belongs with a country: what to read first. Its programmes and their organisations stand in its options. */
export function getCountryRelated(library: Library, reader: Reader): readonly RelatedGroup[] {
  return createGroups(library, reader, { guides: COUNTRY_GUIDES });
}

/** Returns what belongs with a programme: its countries, its operator, its levels, and the guides that name it. */
export function getProgrammeRelated(
  library: Library,
  reader: Reader,
  programme: Programme,
): readonly RelatedGroup[] {
  const lists = library.lists.filter((list) => list.programme === programme.id);
  const amounts = programme.amounts.flatMap(({ countries = [] }) => countries);
  const codes = [
    ...lists.flatMap(({ entries }) => entries.map(({ country }) => country)),
    ...amounts,
  ];
  return createGroups(library, reader, {
    guides: findGuidesAbout(library, 'programmes', programme.id),
    organisations: [programme.operator],
    levels: programme.levels,
    countries: unique(codes),
  });
}

/** Returns the guides that name an organisation, a level or a country. */
export function getEntryRelated(
  library: Library,
  reader: Reader,
  collection: keyof Mentions,
  id: string,
): readonly RelatedGroup[] {
  return createGroups(library, reader, { guides: findGuidesAbout(library, collection, id) });
}

/** Returns the pages of what a text names. */
export function getTextRelated(
  library: Library,
  reader: Reader,
  body: string,
): readonly RelatedGroup[] {
  return createGroups(library, reader, getMentions(body));
}

function createGroups(library: Library, reader: Reader, ids: Ids): readonly RelatedGroup[] {
  const guides = getAllGuideIds(library).filter((id) => ids.guides?.includes(id));
  const link = (path: string, text: string, isName = false) => ({
    href: reader.href(path),
    text,
    isName,
  });
  const title = (collection: 'guides' | 'programmes' | 'supportLevels', id: string) =>
    findWords(library, collection, id, reader.language.tag).title ?? id;
  const { programmes = [], organisations = [], levels = [], countries = [] } = ids;
  const groups: RelatedGroup[] = [
    { kind: 'guides', links: guides.map((id) => link(getGuidePath(id), title('guides', id))) },
    {
      kind: 'programmes',
      links: programmes.map((id) => {
        const text = title('programmes', id);
        const { name, abbreviation } = library.programmes.get(id) ?? {};
        return link(PATHS.programme(id), text, text === name || text === abbreviation);
      }),
    },
    {
      kind: 'organisations',
      links: organisations.map((id) =>
        link(PATHS.organisation(id), getShortName(library, id), true),
      ),
    },
    {
      kind: 'levels',
      links: levels.map((id) => link(PATHS.level(id), title('supportLevels', id))),
    },
    {
      kind: 'countries',
      links: countries
        .map((code) => link(PATHS.country(code), reader.format.country(code)))
        .toSorted((one, other) => reader.format.compare(one.text, other.text)),
    },
  ];
  return groups.filter(({ links }) => links.length > 0);
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
