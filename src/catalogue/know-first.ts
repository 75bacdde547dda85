import type { KnowFirstGroup } from '../i18n/know-first-group.ts';
import type { Piece } from '../i18n/piece.ts';
import type { Reader } from '../i18n/reader.ts';
import type { Told } from '../i18n/told.ts';
import type { Library } from './content.ts';
import { tell } from './told.ts';

/** The facts that a reader should know before going on, by the entry they are about: rights that end, what is shared, and the way back. */
const FACTS = [
  ['programmes', 'rean', ['withdraw', 'cond-procedures']],
  ['programmes', 'rean', ['cond-five-years', 'for-whom-groups']],
  ['organisations', 'dtv', ['cond-no-procedure']],
  ['programmes', 'subsidy-2023', ['shared']],
] as const;

/** Returns those facts, told in the reader's language, each group under the name of what it is about. */
export function getKnowFirst(library: Library, reader: Reader): readonly KnowFirstGroup[] {
  return FACTS.map(([collection, id, facts]) => ({
    about: reader.fill(`{{${collection === 'programmes' ? 'programme' : 'organisation'}:${id}}}`),
    items: facts.flatMap((fact) => find(library, reader, [collection, id, fact])),
  }));
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
