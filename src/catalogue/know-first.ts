import type { Fear } from '../i18n/fear.ts';
import type { KnowFirstGroup } from '../i18n/know-first-group.ts';
import { PATHS } from '../i18n/paths.ts';
import type { Piece } from '../i18n/piece.ts';
import type { Reader } from '../i18n/reader.ts';
import type { Told } from '../i18n/told.ts';
import type { Library } from './content.ts';
import { tell } from './told.ts';

/** The facts that a reader should know before going on, by the entry they are about: rights that end, what is shared, and the way back. */
const FACTS = [
  ['programmes', 'rean', ['withdraw', 'cond-procedures']],
  ['organisations', 'dtv', ['cond-no-procedure']],
  ['programmes', 'subsidy-2023', ['shared']],
] as const;

/** Returns those facts, told in the reader's language, each group under the name of what it is about. */
export function getKnowFirst(library: Library, reader: Reader): readonly KnowFirstGroup[] {
  return getGroups(library, reader, FACTS);
}

type Named = readonly ['programmes' | 'organisations', id: string, facts: readonly string[]];

function getGroups(
  library: Library,
  reader: Reader,
  named: readonly Named[],
): readonly KnowFirstGroup[] {
  return named.map(([collection, id, facts]) => ({
    about: tellAbout(reader, collection, id),
    items: facts.flatMap((fact) => find(library, reader, [collection, id, fact])),
  }));
}

/** Returns what a group of facts is about: in words where the own name says nothing to a reader. */
function tellAbout(reader: Reader, collection: Named[0], id: string): readonly Piece[] {
  const kind = collection === 'programmes' ? 'programme' : 'organisation';
  const [name] = reader.fill(`{{${kind}:${id}}}`);
  const key = `know.about.${id}`;
  return name && reader.t.has(key) ? reader.sentence(key, { name }) : name ? [name] : [];
}

/** Returns the answers to what readers fear first: that they are pushed, bound, or given away. */
export function getFirstFears(library: Library, reader: Reader): readonly Fear[] {
  const { t } = reader;
  return [
    { id: 'decide', text: t('home.fear.decide.text'), groups: [] },
    { id: 'change', groups: getGroups(library, reader, [['programmes', 'rean', ['withdraw']]]) },
    { id: 'asking', text: t('home.fear.asking.text'), groups: [] },
    {
      id: 'shared',
      groups: getGroups(library, reader, [
        ['organisations', 'vwn', ['independent']],
        ['organisations', 'iom-nl', ['role-basis']],
        ['organisations', 'dtv', ['government-line']],
        ['programmes', 'subsidy-2023', ['shared']],
      ]),
      href: reader.href(PATHS.guide('who-learns-what')),
    },
    {
      id: 'forced',
      groups: getGroups(library, reader, [['organisations', 'dtv', ['forced-possible']]]),
      href: reader.href(PATHS.guide('forced-return')),
    },
    {
      id: 'no',
      text: t('home.fear.no.text'),
      groups: [],
      href: `${reader.href(PATHS.guide('before-you-decide'))}#not-going`,
    },
  ];
}

/** Returns what projects of NGOs share about the people who take part. */
export function getSharing(library: Library, reader: Reader): readonly Told[] {
  return find(library, reader, ['programmes', 'subsidy-2023', 'shared']);
}

function find(
  library: Library,
  reader: Reader,
  [collection, id, fact]: readonly ['programmes' | 'organisations', string, string],
): readonly Told[] {
  const statement = library[collection].get(id)?.statements.find((entry) => entry.id === fact);
  const told = statement && tell(library, reader, `${collection}/${id}#${fact}`, statement);
  return told ? [told] : [];
}

/** Returns the independent organisation where a reader can also ask about staying. */
export function getIndependent(reader: Reader): Piece {
  const [piece] = reader.fill('{{organisation:vwn}}');
  if (!piece) throw new Error('No organisation "vwn"');
  return piece;
}
